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

  /** The text in one line: each stretch of white space as one blank. */
  public String line() {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isWhite(unit) && (unit != ' ' || i > 0 && text.charAt(i - 1) == ' ')) {
        return joined();
      }
    }
    return text;
  }

  private String joined() {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean white = isWhite(text.charAt(i));
      if (!white) {
        line.append(text.charAt(i));
      } else if (i == 0 || !isWhite(text.charAt(i - 1))) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Blank, tab, or one of the four controls that break lines; a no-break space is none. */
  private static boolean isWhite(char unit) {
    return unit == ' ' || unit >= '\t' && unit <= '\r';
  }
}
