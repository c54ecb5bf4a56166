package org.dramatis.annotate;

import java.util.Locale;

/** How a word follows from the text, and a lemma from the word, in one number. */
final class TokenForm {

  private TokenForm() {}

  /** Ways a lemma follows from its word. */
  enum Lemma {
    SAME,
    LOWER_CASE,
    /** "soldiers", "says", "killed", "used": the word in small letters less one or two letters. */
    LESS_ONE,
    LESS_TWO,
    GIVEN;

    /** The lemma of a word; null if it does not follow. */
    String of(String word) {
      return switch (this) {
        case SAME -> word;
        case LOWER_CASE -> word.toLowerCase(Locale.ROOT);
        case LESS_ONE -> less(word, 1);
        case LESS_TWO -> less(word, 2);
        case GIVEN -> null;
      };
    }

    private static String less(String word, int letters) {
      String lower = word.toLowerCase(Locale.ROOT);
      return lower.substring(0, Math.max(0, lower.length() - letters));
    }

    static Lemma between(String word, String lemma) {
      for (Lemma way : values()) {
        if (lemma.equals(way.of(word))) {
          return way;
        }
      }
      return GIVEN;
    }
  }

  static int of(boolean wordGiven, Lemma lemma) {
    return lemma.ordinal() << 1 | (wordGiven ? 1 : 0);
  }

  static boolean isWordGiven(int form) {
    return (form & 1) == 1;
  }

  static Lemma lemma(int form) {
    return Lemma.values()[form >> 1];
  }
}
