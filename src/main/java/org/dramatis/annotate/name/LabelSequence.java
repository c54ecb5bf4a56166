package org.dramatis.annotate.name;

import java.util.Arrays;

/**
 * Finds the labels of a sentence that score best together.
 *
 * @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi, Error bounds for convolutional
 *     codes and an asymptotically optimum decoding algorithm, 1967</a>
 */
final class LabelSequence {

  private final NameModel model;
  private final NameScores scores;
  private final int labels;
  private double[] best;

  private LabelSequence(NameModel model, NameScores scores) {
    this.model = model;
    this.scores = scores;
    this.labels = model.labels().size();
    this.best = new double[labels];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[model.background()] = 0;
  }

  /** The label of each word, as its place among the model's. */
  static int[] best(NameModel model, NameScores scores, int length) {
    return new LabelSequence(model, scores).search(length);
  }

  private int[] search(int length) {
    int[][] cameFrom = new int[length][];
    for (int i = 0; i < length; i++) {
      cameFrom[i] = step(scores.labels(i), scores.pairs(i));
    }
    int[] sequence = new int[length];
    int label = highest(best);
    for (int i = length - 1; i >= 0; i--) {
      sequence[i] = label;
      label = cameFrom[i][label];
    }
    return sequence;
  }

  /** For each label of the next word, the best of the word before. */
  private int[] step(double[] ofLabel, double[] ofPair) {
    int[] cameFrom = new int[labels];
    double[] next = new double[labels];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int label = 0; label < labels; label++) {
      for (int before = 0; before < labels; before++) {
        int pair = model.pairs()[before][label];
        double score = pair < 0 ? Double.NEGATIVE_INFINITY : best[before] + ofPair[pair];
        if (score > next[label]) {
          next[label] = score;
          cameFrom[label] = before;
        }
      }
      next[label] += ofLabel[label];
    }
    best = next;
    return cameFrom;
  }

  private static int highest(double[] scores) {
    int highest = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[highest]) {
        highest = i;
      }
    }
    return highest;
  }
}
