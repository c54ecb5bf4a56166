package org.dramatis.extract.relation;

import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/**
 * The words of a post in a sentence: "foreign minister", without "former" and without what the post
 * belongs to.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 * @param head the index of the noun that the others hang on
 * @param former whether a word says that it is over
 * @param words the post in words, as the text has them, in the singular
 */
record Title(int first, int end, int head, boolean former, String words) {

  Span span(Sentence sentence) {
    return sentence.span(first, end);
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** Whether it is the post of several: "senators". */
  boolean isPlural(Sentence sentence) {
    return sentence.token(head).tag().endsWith("S");
  }

  Title over() {
    return new Title(first, end, head, true, words);
  }
}
