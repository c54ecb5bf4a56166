package org.dramatis.annotate.name;

import org.dramatis.annotate.table.TextHash;

/**
 * What a model's features say of each label of each word of a sentence, and of each pair of labels
 * of two words. A feature counts once for a word, however often it is there.
 */
final class NameScores {

  private static final TextHash DASH = TextHash.of("-");
  private static final TextHash DOTS = TextHash.of("...");

  private final NameModel model;
  private final NameSentence sentence;
  private final double[][] labels;
  private final double[][] pairs;

  NameScores(NameModel model, NameSentence sentence) {
    this.model = model;
    this.sentence = sentence;
    this.labels = new double[sentence.length()][];
    this.pairs = new double[sentence.length()][];
    for (int i = 0; i < sentence.length(); i++) {
      labels[i] = sentence.word(i).own.clone();
      addSurroundings(i);
      addShapes(i);
      for (Occurrences pattern : Occurrences.at(sentence, i)) {
        model.add(labels[i], pattern.feature());
      }
      pairs[i] = sentence.word(i).ownPair.clone();
      addPair(i);
    }
  }

  /** For each label of the word at a place. */
  double[] labels(int place) {
    return labels[place];
  }

  /** For each pair of labels, of the word before and of the word at a place. */
  double[] pairs(int place) {
    return pairs[place];
  }

  private void addSurroundings(int place) {
    double[] scores = labels[place];
    add(scores, sentence.word(place - 1).ofNext);
    add(scores, sentence.word(place + 1).ofPrevious);
    for (int distance = 1; distance <= model.reach(); distance++) {
      if (isFirst(place, distance, 1)) {
        add(scores, sentence.word(place + distance).ofEarlier);
      }
      if (isFirst(place, distance, -1)) {
        add(scores, sentence.word(place - distance).ofLater);
      }
    }
  }

  /** Whether the same word stands no nearer on that side. */
  private boolean isFirst(int place, int distance, int direction) {
    NameWord word = sentence.word(place + direction * distance);
    for (int nearer = 1; nearer < distance; nearer++) {
      if (sentence.word(place + direction * nearer).is(word)) {
        return false;
      }
    }
    return true;
  }

  private void addShapes(int place) {
    double[] scores = labels[place];
    NameWord before = sentence.word(place - 1);
    NameWord after = sentence.word(place + 1);
    TextHash shape = sentence.word(place).shape;
    model.add(scores, Suffix.BEFORE_WITH_SHAPE.of(joined(before.hash, DOTS, shape)));
    model.add(scores, Suffix.SHAPE_WITH_AFTER.of(joined(shape, DOTS, after.hash)));
    long two = joined(before.shape, DOTS, shape);
    model.add(scores, Suffix.TWO_SHAPES.of(two));
    model.add(scores, Suffix.SHAPE_AND_NEXT.of(joined(shape, DOTS, after.shape)));
    model.add(scores, Suffix.THREE_SHAPES.of(after.shape.after(DOTS.after(two))));
    if (before.isShort()) {
      TextHash second = sentence.word(place - 2).hash;
      model.add(scores, Suffix.SECOND_BEFORE.of(joined(second, DOTS, shape)));
    }
    if (after.isShort()) {
      TextHash second = sentence.word(place + 2).hash;
      model.add(scores, Suffix.SECOND_AFTER.of(joined(second, DOTS, shape)));
    }
  }

  private void addPair(int place) {
    double[] scores = pairs[place];
    NameWord before = sentence.word(place - 1);
    NameWord word = sentence.word(place);
    add(scores, before.pairWithNext);
    add(scores, sentence.word(place + 1).pairBefore);
    model.add(scores, Suffix.PAIR_WORDS.of(joined(before.hash, DASH, word.hash)));
    model.add(scores, Suffix.PAIR_CLUSTERS.of(joined(before.cluster, DASH, word.cluster)));
    model.add(scores, Suffix.PAIR_SHAPES.of(joined(before.shape, DASH, word.shape)));
  }

  private static long joined(TextHash left, TextHash between, TextHash right) {
    return right.after(between.after(left.value()));
  }

  private static void add(double[] scores, double[] more) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += more[i];
    }
  }
}
