package org.dramatis.export.evidence;

/**
 * A sentence that stands behind a statement.
 *
 * @param begin where it begins in the text of its document, in code points
 * @param words on one line
 */
public record CitedSentence(NewsDocument document, int begin, String words) {

  /** The sentence after what it is cited from. */
  public String cited() {
    return document.cited() + " – " + words;
  }
}
