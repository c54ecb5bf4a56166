package org.dramatis.annotate.name;

import java.util.Set;
import org.dramatis.annotate.table.TextHash;

/**
 * A word as one model sees it: the hashes of which the names of features are made, and the weights
 * of what it says alone, which are the same wherever it stands.
 */
final class NameWord {

  private static final TextHash EMPTY = TextHash.of("");
  private static final TextHash MISSING = TextHash.of("null");
  private static final TextHash AFFIX = TextHash.of("#");
  private static final TextHash BEGIN = TextHash.of("<");
  private static final TextHash END = TextHash.of(">");
  private static final long ANY_WORD = Suffix.PATTERN.of(TextHash.of("###"));
  private static final long TITLE = Suffix.PATTERN.of(TextHash.of("IS_TITLE"));
  private static final long ANY_PAIR = Suffix.PAIR.of(EMPTY);

  /** As the models know them, with a full stop or without. */
  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

  private final String text;
  final TextHash hash;
  final TextHash shape;
  final TextHash cluster;

  /** What it says of its own label, and of those of its neighbours. */
  final double[] own;

  final double[] ofNext;
  final double[] ofPrevious;

  /** What it says of the labels of words somewhat before and somewhat after it. */
  final double[] ofEarlier;

  final double[] ofLater;

  /** What it says of the labels of the word before and its own; of its own and the next; and … */
  final double[] ownPair;

  final double[] pairWithNext;

  /** … of the two words before it. */
  final double[] pairBefore;

  private NameWord(String text, TextHash shape, TextHash cluster, NameModel model) {
    this.text = text;
    this.hash = TextHash.of(text);
    this.shape = shape;
    this.cluster = cluster;
    boolean padding = text.isEmpty();
    // As the models were trained: padding has an empty cluster and shape only beside a word.
    TextHash clusterAlone = padding ? MISSING : cluster;
    TextHash shapeAlone = padding ? MISSING : shape;
    this.own = model.sum(ANY_WORD, Suffix.WORD.of(hash), Suffix.CLUSTER.of(cluster));
    model.add(own, Suffix.SHAPE.of(shape));
    addSpelling(model);
    this.ofNext =
        model.sum(
            Suffix.BEFORE.of(hash),
            Suffix.BEFORE_CLUSTER.of(clusterAlone),
            Suffix.BEFORE_SHAPE.of(shape));
    this.ofPrevious =
        model.sum(
            Suffix.AFTER.of(hash),
            Suffix.AFTER_CLUSTER.of(clusterAlone),
            Suffix.AFTER_SHAPE.of(shape));
    this.ofEarlier = model.sum(Suffix.ANYWHERE_AFTER.of(hash));
    this.ofLater = model.sum(Suffix.ANYWHERE_BEFORE.of(hash));
    this.ownPair =
        model.sumOfPairs(
            ANY_PAIR,
            Suffix.PAIR_WORD.of(hash),
            Suffix.PAIR_CLUSTER.of(cluster),
            Suffix.PAIR_SHAPE.of(shape),
            Suffix.PAIR_SHAPE_AGAIN.of(shape));
    this.pairWithNext =
        model.sumOfPairs(
            Suffix.PAIR_BEFORE.of(hash),
            Suffix.PAIR_BEFORE_CLUSTER.of(cluster),
            Suffix.PAIR_BEFORE_SHAPE.of(shape));
    this.pairBefore = model.sumOfPairs(Suffix.PAIR_NEXT_SHAPE.of(shapeAlone));
  }

  /**
   * @param text spelt as in America
   */
  static NameWord of(String text, NameModel model) {
    TextHash shape = TextHash.of(model.shape(text));
    return new NameWord(text, shape, TextHash.of(model.cluster(text)), model);
  }

  /** What stands before the first and after the last word of a sentence. */
  static NameWord padding(NameModel model) {
    return new NameWord("", EMPTY, EMPTY, model);
  }

  private void addSpelling(NameModel model) {
    boolean stop = text.endsWith(".");
    if (TITLES.contains(stop ? text.substring(0, text.length() - 1) : text)) {
      model.add(own, TITLE);
    }
    addAffixes(model);
  }

  /**
   * All beginnings and ends, of two units at least, of the word in angle brackets; those longer
   * than a model knows are in no model.
   */
  private void addAffixes(NameModel model) {
    long beginning = BEGIN.after(AFFIX.value());
    for (int i = 0; i < text.length(); i++) {
      beginning = beginning * TextHash.FACTOR + text.charAt(i);
      model.add(own, Suffix.AFFIX.of(beginning));
    }
    model.add(own, Suffix.AFFIX.of(END.after(beginning)));
    long end = END.value();
    long power = END.power();
    for (int i = text.length() - 1; i >= 0; i--) {
      end += text.charAt(i) * power;
      power *= TextHash.FACTOR;
      model.add(own, Suffix.AFFIX.of(AFFIX.value() * power + end));
    }
  }

  boolean is(NameWord other) {
    return this == other || hash.value() == other.hash.value() && text.equals(other.text);
  }

  boolean isShort() {
    return text.length() <= 3;
  }

  /** Whether the word is written as a name is: a capital, and no other. */
  boolean isNameCase() {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    return (Character.isUpperCase(first) || Character.isTitleCase(first)) && hasNoCapital(1);
  }

  boolean isWithoutCapitals() {
    return !text.isEmpty() && hasNoCapital(0);
  }

  private boolean hasNoCapital(int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetter);
  }
}
