package org.dramatis.annotate.name;

import java.nio.FloatBuffer;
import java.util.Set;

/**
 * What a model's features say of each label of each word of a sentence, and of each pair of labels
 * of two words. A feature counts once for a word, however often it is there.
 */
final class NameScores {

  private static final TextHash DASH = TextHash.of("-");
  private static final TextHash DOTS = TextHash.of("...");
  private static final TextHash AFFIX = TextHash.of("#");
  private static final TextHash BEGIN = TextHash.of("<");
  private static final TextHash END = TextHash.of(">");
  private static final long ANY_WORD = Suffix.PATTERN.of(TextHash.of("###"));
  private static final long TITLE = Suffix.PATTERN.of(TextHash.of("IS_TITLE"));
  private static final long ANY_PAIR = Suffix.PAIR.of(TextHash.of(""));

  /** As the models know them, with a full stop or without. */
  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

  private final NameModel model;
  private final NameSentence sentence;
  private final FloatBuffer weights;
  private final double[][] labels;
  private final double[][] pairs;

  NameScores(NameModel model, NameSentence sentence) {
    this.model = model;
    this.sentence = sentence;
    this.weights = model.weights();
    this.labels = new double[sentence.length()][model.labels().size()];
    this.pairs = new double[sentence.length()][model.pairCount()];
    for (int i = 0; i < sentence.length(); i++) {
      addWord(i);
      addSurroundings(i);
      addShapes(i);
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

  private void addWord(int place) {
    double[] scores = labels[place];
    NameWord word = sentence.word(place);
    add(scores, ANY_WORD);
    add(scores, Suffix.WORD.of(word.hash));
    add(scores, Suffix.CLUSTER.of(word.cluster));
    add(scores, Suffix.SHAPE.of(word.shape));
    if (isTitle(word.text)) {
      add(scores, TITLE);
    }
    addAffixes(scores, word);
    for (Occurrences pattern : Occurrences.at(sentence, place)) {
      add(scores, pattern.feature());
    }
  }

  private static boolean isTitle(String word) {
    boolean stop = word.endsWith(".");
    return TITLES.contains(stop ? word.substring(0, word.length() - 1) : word);
  }

  /**
   * All beginnings and ends, of two units at least, of the word in angle brackets; those longer
   * than a model knows are in no model.
   */
  private void addAffixes(double[] scores, NameWord word) {
    String text = word.text;
    long beginning = BEGIN.after(AFFIX.value());
    for (int i = 0; i < text.length(); i++) {
      beginning = beginning * TextHash.FACTOR + text.charAt(i);
      add(scores, Suffix.AFFIX.of(beginning));
    }
    add(scores, Suffix.AFFIX.of(END.after(beginning)));
    long end = END.value();
    long power = END.power();
    for (int i = text.length() - 1; i >= 0; i--) {
      end += text.charAt(i) * power;
      power *= TextHash.FACTOR;
      add(scores, Suffix.AFFIX.of(AFFIX.value() * power + end));
    }
  }

  private void addSurroundings(int place) {
    double[] scores = labels[place];
    NameWord before = sentence.word(place - 1);
    NameWord after = sentence.word(place + 1);
    add(scores, Suffix.BEFORE.of(before.hash));
    add(scores, Suffix.BEFORE_CLUSTER.of(before.clusterOrMissing()));
    add(scores, Suffix.AFTER.of(after.hash));
    add(scores, Suffix.AFTER_CLUSTER.of(after.clusterOrMissing()));
    for (int distance = 1; distance <= model.reach(); distance++) {
      if (isFirst(place, distance, 1)) {
        add(scores, Suffix.ANYWHERE_AFTER.of(sentence.word(place + distance).hash));
      }
      if (isFirst(place, distance, -1)) {
        add(scores, Suffix.ANYWHERE_BEFORE.of(sentence.word(place - distance).hash));
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
    add(scores, Suffix.BEFORE_SHAPE.of(before.shape));
    add(scores, Suffix.AFTER_SHAPE.of(after.shape));
    add(scores, Suffix.BEFORE_WITH_SHAPE.of(joined(before.hash, DOTS, shape)));
    add(scores, Suffix.SHAPE_WITH_AFTER.of(joined(shape, DOTS, after.hash)));
    long two = joined(before.shape, DOTS, shape);
    add(scores, Suffix.TWO_SHAPES.of(two));
    add(scores, Suffix.SHAPE_AND_NEXT.of(joined(shape, DOTS, after.shape)));
    add(scores, Suffix.THREE_SHAPES.of(after.shape.after(DOTS.after(two))));
    if (before.isShort()) {
      TextHash second = sentence.word(place - 2).hash;
      add(scores, Suffix.SECOND_BEFORE.of(joined(second, DOTS, shape)));
    }
    if (after.isShort()) {
      TextHash second = sentence.word(place + 2).hash;
      add(scores, Suffix.SECOND_AFTER.of(joined(second, DOTS, shape)));
    }
  }

  private void addPair(int place) {
    double[] scores = pairs[place];
    NameWord before = sentence.word(place - 1);
    NameWord word = sentence.word(place);
    add(scores, ANY_PAIR);
    add(scores, Suffix.PAIR_WORD.of(word.hash));
    add(scores, Suffix.PAIR_WORDS.of(joined(before.hash, DASH, word.hash)));
    add(scores, Suffix.PAIR_BEFORE.of(before.hash));
    add(scores, Suffix.PAIR_BEFORE_CLUSTER.of(before.cluster));
    add(scores, Suffix.PAIR_CLUSTER.of(word.cluster));
    add(scores, Suffix.PAIR_CLUSTERS.of(joined(before.cluster, DASH, word.cluster)));
    add(scores, Suffix.PAIR_BEFORE_SHAPE.of(before.shape));
    add(scores, Suffix.PAIR_SHAPE.of(word.shape));
    add(scores, Suffix.PAIR_SHAPES.of(joined(before.shape, DASH, word.shape)));
    add(scores, Suffix.PAIR_SHAPE_AGAIN.of(word.shape));
    add(scores, Suffix.PAIR_NEXT_SHAPE.of(sentence.word(place + 1).shapeOrMissing()));
  }

  private static long joined(TextHash left, TextHash between, TextHash right) {
    return right.after(between.after(left.value()));
  }

  private void add(double[] scores, long feature) {
    int begin = model.features().get(feature);
    if (begin != HashTable.ABSENT) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights.get(begin + i);
      }
    }
  }
}
