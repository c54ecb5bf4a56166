package org.dramatis.model;

/**
 * Why a claim is made: the words, how sure we are, and the rule or model that found it.
 *
 * @param text the text of the span
 * @param confidence 0 to 1
 */
public record Grounds(Span span, String text, double confidence, String foundBy) {

  public Grounds {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("No confidence: " + confidence);
    }
  }
}
