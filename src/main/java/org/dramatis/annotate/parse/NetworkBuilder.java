package org.dramatis.annotate.parse;

import java.util.Arrays;

/** Multiplies out of the published model what does not depend on the sentence. */
final class NetworkBuilder {

  private final PublishedModel model;
  private final int noWord;
  private final int firstTag;
  private final int noTag;
  private final int firstLabel;

  NetworkBuilder(PublishedModel model) {
    this.model = model;
    Symbols symbols = model.symbols();
    this.noWord = symbols.words().indexOf(Symbols.NONE);
    this.firstTag = symbols.words().size();
    this.noTag = firstTag + symbols.tags().indexOf(Symbols.NONE);
    this.firstLabel = firstTag + symbols.tags().size();
  }

  Network build() {
    int size = model.embeddings()[0].length;
    return new Network(
        model.symbols(),
        base(),
        relativeSums(Features.TOKENS, Features.TOKENS, firstTag, firstLabel, noTag),
        relativeSums(
            2 * Features.TOKENS,
            Features.LABELS,
            firstLabel,
            model.embeddings().length,
            firstLabel + Symbols.NO_LABEL),
        wordWeights(size),
        wordEmbeddings(size),
        model.output(),
        distances());
  }

  private float[] base() {
    double[] sum = new double[model.bias().length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = model.bias()[i];
    }
    for (int feature = 0; feature < Features.ALL; feature++) {
      int none = feature < Features.TOKENS ? noWord : noTag;
      add(sum, feature, model.embeddings()[feature < 2 * Features.TOKENS ? none : firstLabel]);
    }
    return narrowed(sum);
  }

  /** What each embedding from begin to end adds to the hidden units, feature after feature. */
  private float[][] relativeSums(int firstFeature, int features, int begin, int end, int none) {
    float[][] sums = new float[features * (end - begin)][];
    int next = 0;
    for (int feature = firstFeature; feature < firstFeature + features; feature++) {
      for (int symbol = begin; symbol < end; symbol++) {
        double[] sum = new double[model.bias().length];
        add(sum, feature, relative(symbol, none));
        sums[next++] = narrowed(sum);
      }
    }
    return sums;
  }

  private float[][][] wordWeights(int size) {
    float[][][] weights = new float[Features.TOKENS][][];
    for (int place = 0; place < weights.length; place++) {
      weights[place] = Arrays.copyOfRange(model.hidden(), place * size, (place + 1) * size);
    }
    return weights;
  }

  private float[][] distances() {
    int columns = model.output()[0].length;
    float[][] distances = new float[columns][columns];
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < columns; j++) {
        double squares = 0;
        for (float[] row : model.output()) {
          squares += (row[i] - row[j]) * (row[i] - row[j]);
        }
        distances[i][j] = (float) Math.sqrt(squares);
      }
    }
    return distances;
  }

  private float[] wordEmbeddings(int size) {
    float[] all = new float[firstTag * size];
    for (int word = 0; word < firstTag; word++) {
      System.arraycopy(relative(word, noWord), 0, all, word * size, size);
    }
    return all;
  }

  private float[] relative(int symbol, int none) {
    float[] difference = model.embeddings()[symbol].clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= model.embeddings()[none][i];
    }
    return difference;
  }

  private void add(double[] sum, int feature, float[] embedding) {
    for (int i = 0; i < embedding.length; i++) {
      float[] weights = model.hidden()[feature * embedding.length + i];
      for (int unit = 0; unit < sum.length; unit++) {
        sum[unit] += embedding[i] * weights[unit];
      }
    }
  }

  private static float[] narrowed(double[] sum) {
    float[] narrowed = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      narrowed[i] = (float) sum[i];
    }
    return narrowed;
  }
}
