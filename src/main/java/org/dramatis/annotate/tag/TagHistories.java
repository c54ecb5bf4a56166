package org.dramatis.annotate.tag;

import org.dramatis.annotate.table.TextHash;

/**
 * What the tags of the two words before say of each tag, worked out once for all pairs of tags. The
 * number after the last tag stands for what is before the sentence.
 */
final class TagHistories {

  private static final String OUTSIDE = "NA";

  private final int tags;
  private final double[][] scores;
  private final double[][] factors;

  TagHistories(TagModel model) {
    this.tags = model.tags().size();
    this.scores = new double[(tags + 1) * (tags + 1)][tags];
    this.factors = new double[scores.length][tags];
    for (int second = 0; second <= tags; second++) {
      for (int first = 0; first <= tags; first++) {
        fill(model, second, first);
      }
    }
  }

  private void fill(TagModel model, int second, int first) {
    double[] row = scores[index(second, first)];
    String tag = tag(model, first);
    long two = TextHash.of(tag(model, second) + "!" + tag).value();
    model.add(row, TagFeature.TWO_TAGS_BEFORE.key(two));
    model.add(row, TagFeature.TAG_BEFORE.key(TextHash.of(tag).value()));
    for (int i = 0; i < tags; i++) {
      factors[index(second, first)][i] = Math.exp(row[i]);
    }
  }

  private static String tag(TagModel model, int number) {
    return number == model.tags().size() ? OUTSIDE : model.tags().get(number);
  }

  private int index(int second, int first) {
    return second * (tags + 1) + first;
  }

  /** The tag of a word before the first. */
  int outside() {
    return tags;
  }

  /**
   * For each tag, what is added to its score.
   *
   * @param second the tag of the word before the word before
   * @param first the tag of the word before
   */
  double[] scores(int second, int first) {
    return scores[index(second, first)];
  }

  /** The same as powers of e. */
  double[] factors(int second, int first) {
    return factors[index(second, first)];
  }
}
