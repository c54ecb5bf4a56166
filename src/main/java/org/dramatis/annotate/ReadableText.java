package org.dramatis.annotate;

import java.util.Locale;

/**
 * Rewrites a passage for the language models, keeping its length: each UTF-16 unit stays where it
 * was, so that offsets in the copy are offsets in the text.
 */
final class ReadableText {

  /**
   * No word is longer; what is longer is an address, an encoded file or a script without blanks.
   */
  static final int LONGEST_RUN = 300;

  /** The tokenizer keeps all of what it is given in memory. */
  private static final int LONGEST_PART = 50_000;

  /** Fewer small letters are a word or two, of which nothing can be said. */
  private static final int LEAST_SMALL = 30;

  private ReadableText() {}

  /** The same length, with blanks for line breaks and other control characters. */
  static String withoutBreaks(String passage) {
    StringBuilder copy = new StringBuilder(passage);
    for (int i = 0; i < copy.length(); i++) {
      char unit = copy.charAt(i);
      if (Character.isWhitespace(unit) || Character.isISOControl(unit) || isLineBreak(unit)) {
        copy.setCharAt(i, ' ');
      }
    }
    return copy.toString();
  }

  /** Vertical tab to carriage return are white space; these three are not for Java. */
  private static boolean isLineBreak(char unit) {
    return unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }

  /** The same length, with blanks for runs that are too long for a word. */
  static String withoutLongRuns(String passage) {
    StringBuilder copy = new StringBuilder(passage);
    int begin = 0;
    for (int i = 0; i <= copy.length(); i++) {
      if (i == copy.length() || copy.charAt(i) == ' ') {
        if (i - begin > LONGEST_RUN) {
          copy.replace(begin, i, " ".repeat(i - begin));
        }
        begin = i + 1;
      }
    }
    return copy.toString();
  }

  /** The end of the part to be read next: after a full stop, else after a blank. */
  static int endOfPart(String passage, int begin) {
    int limit = begin + LONGEST_PART;
    if (passage.length() <= limit) {
      return passage.length();
    }
    int stop = passage.lastIndexOf(". ", limit);
    int blank = passage.lastIndexOf(' ', limit);
    return stop > begin ? stop + 1 : blank > begin ? blank : limit;
  }

  /** Whether a passage is written in capitals throughout, as old wire texts and some headlines. */
  static boolean isAllCapitals(String passage) {
    long capitals = passage.chars().filter(Character::isUpperCase).count();
    long small = passage.chars().filter(Character::isLowerCase).count();
    return capitals >= 12 && capitals > 9 * small && hasWords(passage);
  }

  /** Whether a passage has no capital, as hasty posts and some wires have none. */
  static boolean isAllSmall(String passage) {
    return passage.chars().noneMatch(Character::isUpperCase)
        && passage.chars().filter(Character::isLowerCase).count() >= LEAST_SMALL;
  }

  /** A line of abbreviations alone ("USA, UK, UN") is written in capitals as it should be. */
  private static boolean hasWords(String passage) {
    for (String word : passage.split("\\P{L}+")) {
      if (word.length() > 4 && word.equals(word.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
