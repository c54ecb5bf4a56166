package org.dramatis.annotate.parse;

import java.util.Arrays;

/**
 * Chooses a transition from what the hidden units say. Their cubes are far apart: half of them add
 * next to nothing, and are only asked when they could change the choice.
 */
final class OutputLayer {

  /** Where reading the weights and asking twice cost least together, measured on news. */
  private static final float SMALL = 0.1f;

  private final float[][] weights;
  private final float[][] distances;
  private final int labels;

  // Written anew for each configuration; the large units from the front, the others from the back.
  private final int[] order;
  private final float[] scores;

  OutputLayer(Network network) {
    this.weights = network.output();
    this.distances = network.distances();
    this.labels = network.labelCount() - 1;
    this.order = new int[weights.length];
    this.scores = new float[weights[0].length];
  }

  /**
   * The number of the best transition, a column of {@link Network#output()}; the first of equals.
   * Not those with the root's label.
   */
  int best(float[] hidden, boolean canShift) {
    int end = canShift ? scores.length : 2 * labels;
    int large = divide(hidden);
    Arrays.fill(scores, 0);
    Vectors.addScaled(scores, weights, hidden, order, 0, large);
    int best = best(end);
    if (!isCertain(best, end, length(hidden, large))) {
      Vectors.addScaled(scores, weights, hidden, order, large, order.length);
      best = best(end);
    }
    return best;
  }

  /** Returns how many are large. */
  private int divide(float[] hidden) {
    int front = 0;
    int back = order.length - 1;
    for (int unit = 0; unit < hidden.length; unit++) {
      int isLarge = Math.abs(hidden[unit]) >= SMALL ? 1 : 0;
      // What is wrong of these two is written over by the next.
      order[front] = unit;
      order[back] = unit;
      front += isLarge;
      back -= 1 - isLarge;
    }
    return front;
  }

  /** The Euclidean length of the vector of the small units. */
  private float length(float[] hidden, int large) {
    float squares = 0;
    for (int i = large; i < order.length; i++) {
      float unit = hidden[order[i]];
      squares += unit * unit;
    }
    return (float) Math.sqrt(squares);
  }

  /**
   * By the inequality of Cauchy and Schwarz the small units move two scores apart by no more than
   * their length times the distance between the two columns of weights.
   */
  private boolean isCertain(int best, int end, float length) {
    float[] distance = distances[best];
    for (int i = 1; i < end; i++) {
      if (i != best && i != labels && scores[best] - scores[i] <= length * distance[i]) {
        return false;
      }
    }
    return true;
  }

  private int best(int end) {
    int best = 1;
    for (int i = 2; i < end; i++) {
      if (i != labels && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
