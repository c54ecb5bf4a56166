package org.dramatis.annotate.tag;

import org.dramatis.annotate.table.TextHash;

/**
 * What the tagger looks at, in the order of the published model; the first five for every word, the
 * others only for rare ones.
 *
 * @see <a href="https://aclanthology.org/N03-1033/">Toutanova, Klein, Manning and Singer,
 *     Feature-rich part-of-speech tagging with a cyclic dependency network, 2003</a>
 */
enum TagFeature {
  WORD_BEFORE(0),
  WORD(1),
  WORD_AFTER(2),
  TWO_TAGS_BEFORE(3),
  TAG_BEFORE(4),
  SHAPE_BEFORE(5),
  SHAPE(6),
  SHAPE_AFTER(7),
  CLUSTER_BEFORE(8),
  CLUSTER(9),
  CLUSTER_AFTER(10),
  CLUSTERS(11),
  CAPITAL(12),
  DIGIT(13),
  DASH(14),
  LETTER_DIGIT_DASH(15),
  COMPANY(16),
  ALL_CAPITALS(17),
  CAPITAL_DIGIT_DASH(18),
  FIRST_WORD_IN_SMALL_LETTERS(19),
  LATER_WORD_IN_SMALL_LETTERS(20),
  FIRST_WORD_WITH_CAPITAL(21),
  /** Of one letter; those of two to ten follow. */
  PREFIX(22),
  /** Of one letter; those of two to ten follow. */
  SUFFIX(32),
  UNICODE_SHAPE(42),
  NO_LETTER_OR_DIGIT(43);

  /** How many kinds there are, each length of a prefix or suffix counted. */
  static final int KINDS = 44;

  private final int number;
  private final TextHash hash;

  TagFeature(int number) {
    this.number = number;
    this.hash = kind(number);
  }

  /**
   * @param value the hash of what was seen
   */
  long key(long value) {
    return hash.after(value);
  }

  /** For the prefix or suffix that is so many letters longer. */
  long key(long value, int longer) {
    return key(number + longer, value);
  }

  static long key(int kind, long value) {
    return kind(kind).after(value);
  }

  private static TextHash kind(int number) {
    return TextHash.of("|" + number);
  }
}
