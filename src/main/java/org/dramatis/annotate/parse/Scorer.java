package org.dramatis.annotate.parse;

/** Runs the network on the configurations of one sentence. */
final class Scorer {

  private final Network network;
  private final SentenceVectors tokens;
  private final OutputLayer output;

  // Written anew for each configuration.
  private final float[][] parts = new float[Features.TOKENS + Features.LABELS][];
  private int partCount;
  private final float[] hidden;

  Scorer(Network network, SentenceVectors tokens) {
    this.network = network;
    this.tokens = tokens;
    this.output = new OutputLayer(network);
    this.hidden = new float[network.base().length];
  }

  /**
   * The best transition of a configuration with two tokens or more above the root: the number of
   * its column in {@link Network#output()}.
   */
  int best(Configuration configuration) {
    collect(configuration);
    System.arraycopy(network.base(), 0, hidden, 0, hidden.length);
    Vectors.add(hidden, parts, partCount);
    Vectors.cube(hidden);
    return output.best(hidden, configuration.hasNext());
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
