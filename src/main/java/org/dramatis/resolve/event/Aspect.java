package org.dramatis.resolve.event;

/**
 * In what two occurrences are compared, and what may be found. What is found in all aspects
 * together is one number, in which each aspect has three bits.
 */
enum Aspect {
  /** What makes them comparable: their words, or else their type; and what the types are. */
  KIND("word and type", "word of no type", "word, one typed", "word, types differ", "type"),
  STORY("none", "faint", "weak", "some", "fair", "good", "strong", "very strong"),
  COMMON("0", "1", "2", "3", "4", "5", "6", "7"),
  RARITY("0", "1", "2", "3", "4", "5", "6", "7"),
  PEOPLE("none", "one", "several"),
  ACTOR("none", "one has", "same", "other"),
  TARGET("none", "one has", "same", "other"),
  PLACE("none", "one has", "same", "other"),
  DESCRIBED_ACTOR("none", "same", "other"),
  DESCRIBED_TARGET("none", "same", "other"),
  SIDES("kept", "changed"),
  DATES("not both", "agree", "same day"),
  AMOUNT("not both", "same", "near", "other"),
  NAMES("not both", "other", "few", "some", "many", "most"),
  CONTEXT("0", "1", "2", "3", "4", "5", "6", "7"),
  LEAD("none", "one", "both"),
  RIVALS("0", "1", "2", "3"),
  FACTUALITY("same", "other"),
  /** How many sentences lie between them, if they are of one report. */
  DISTANCE("two reports", "0", "1", "2", "3", "many");

  private static final int BITS = 3;
  private static final int MASK = (1 << BITS) - 1;

  private final String words = name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  private final String[] values;

  Aspect(String... values) {
    this.values = values;
  }

  /** The bits that say that a value was found. */
  long bits(int value) {
    return (long) Math.min(value, values.length - 1) << BITS * ordinal();
  }

  private int in(long found) {
    return (int) (found >>> BITS * ordinal()) & MASK;
  }

  /** What was found, in a word. */
  String value(long found) {
    return values[in(found)];
  }

  /** The aspect in words. */
  String words() {
    return words;
  }
}
