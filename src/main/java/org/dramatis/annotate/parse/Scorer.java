package org.dramatis.annotate.parse;

import java.util.Arrays;

/** Runs the network on the configurations of one sentence. */
final class Scorer {

  private final Network network;
  private final SentenceVectors tokens;

  // Written anew for each configuration.
  private final float[][] parts = new float[Features.TOKENS + Features.LABELS][];
  private int partCount;
  private final float[] hidden;
  private final float[] scores;

  Scorer(Network network, SentenceVectors tokens) {
    this.network = network;
    this.tokens = tokens;
    this.hidden = new float[network.base().length];
    this.scores = new float[network.output()[0].length];
  }

  /**
   * The best transition of a configuration with two tokens or more above the root: the number of
   * its column in the network's output. The first of equals.
   */
  int best(Configuration configuration) {
    collect(configuration);
    System.arraycopy(network.base(), 0, hidden, 0, hidden.length);
    Vectors.add(hidden, parts, partCount);
    Vectors.cube(hidden);
    Arrays.fill(scores, 0);
    Vectors.addScaled(scores, network.output(), 0, hidden, 0, hidden.length);
    return best(configuration.hasNext());
  }

  /** The label of the root is not for two tokens; it is the first of each kind. */
  private int best(boolean canShift) {
    int labels = network.labelCount() - 1;
    int end = canShift ? scores.length : 2 * labels;
    int best = 1;
    for (int i = 2; i < end; i++) {
      if (i != labels && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private void collect(Configuration configuration) {
    partCount = 0;
    for (int i = 0; i < Features.BUFFER; i++) {
      addToken(i, configuration.stack(Features.BUFFER - 1 - i));
      int waiting = configuration.buffer(i);
      if (waiting > 0) {
        addToken(Features.BUFFER + i, waiting);
      }
    }
    addChildren(configuration, configuration.stack(0), Features.CHILDREN_OF_TOP);
    addChildren(configuration, configuration.stack(1), Features.CHILDREN_OF_SECOND);
  }

  private void addChildren(Configuration configuration, int token, int place) {
    int left = configuration.left(token);
    int right = configuration.right(token);
    addChild(configuration, left, place);
    addChild(configuration, right, place + 1);
    addChild(configuration, configuration.secondLeft(token), place + 2);
    addChild(configuration, configuration.secondRight(token), place + 3);
    addChild(configuration, configuration.left(left), place + 4);
    addChild(configuration, configuration.right(right), place + 5);
  }

  private void addChild(Configuration configuration, int child, int place) {
    if (child > 0) {
      addToken(place, child);
      int row = (place - Features.CHILDREN_OF_TOP) * network.labelCount();
      parts[partCount++] = network.labels()[row + configuration.label(child)];
    }
  }

  private void addToken(int place, int token) {
    parts[partCount++] = tokens.vector(place, token);
  }
}
