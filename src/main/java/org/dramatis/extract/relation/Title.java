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
 */
record Title(int first, int end, int head, boolean former) {

  /** The post in words, as the text has them. */
  String words(Sentence sentence) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean joined = i > first && adjoins(sentence, i);
      words.append(words.isEmpty() || joined ? "" : " ").append(sentence.token(i).word());
    }
    return words.toString();
  }

  private static boolean adjoins(Sentence sentence, int token) {
    return sentence.token(token - 1).span().end() == sentence.token(token).span().begin();
  }

  Span span(Sentence sentence) {
    return sentence.span(first, end);
  }
}
