package org.dramatis.annotate.parse;

/**
 * The places in a configuration that the network looks at: 18 tokens with their tags, and of 12 of
 * these the relation to their governors, 48 features in all (Chen and Manning, "A Fast and Accurate
 * Dependency Parser using Neural Networks", EMNLP 2014, section 3.1). They come in this order: the
 * three tokens on top of the stack, the top one last; the next three of the buffer; of the top of
 * the stack the leftmost and rightmost child, the second ones from the left and the right, the
 * leftmost of the leftmost, the rightmost of the rightmost; the same six of the second on the
 * stack.
 */
final class Features {

  static final int TOKENS = 18;
  static final int BUFFER = 3;
  static final int CHILDREN_OF_TOP = 6;
  static final int CHILDREN_OF_SECOND = 12;

  /** The labels are those of the children. */
  static final int LABELS = TOKENS - CHILDREN_OF_TOP;

  static final int ALL = 2 * TOKENS + LABELS;

  private Features() {}
}
