package org.dramatis.search;

import java.util.List;

/**
 * A sentence that has the words.
 *
 * @param document the document's IRI
 * @param begin where it begins in the document's text, in Unicode code points
 * @param end where it ends, exclusive
 * @param text the sentence
 * @param highlights where the words stand in {@code text}
 */
public record FoundSentence(
    String document, int begin, int end, String text, List<Highlight> highlights) {

  public FoundSentence {
    highlights = List.copyOf(highlights);
  }

  /**
   * A word that was looked for, in UTF-16 units of the sentence.
   *
   * @param end exclusive
   */
  public record Highlight(int begin, int end) {}
}
