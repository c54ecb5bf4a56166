package org.dramatis.resolve.name;

import java.util.regex.Pattern;

/**
 * Compares folded words that may be one word of another script, spelled in two ways: Qassem and
 * Qasem, Zelensky and Zelenskyy, Mohammed and Muhammad.
 */
public final class Spelling {

  private static final String[][] SOUNDS = {
    {"tsch", "ch"},
    {"tch", "ch"},
    {"dzh", "j"},
    {"sch", "sh"},
    {"dj", "j"},
    {"ph", "f"},
    {"kh", "k"},
    {"gh", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"ck", "k"},
    {"cz", "ch"},
    {"q", "k"},
    {"x", "ks"},
    {"tz", "z"},
    {"ts", "z"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"y", "i"},
    {"w", "v"}
  };

  private static final Pattern HARD_C = Pattern.compile("c(?![hei])");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
  private static final Pattern FINAL_H = Pattern.compile("(?<=[aeiou])h$");
  private static final Pattern INITIAL_GLIDE = Pattern.compile("^i(?=[ea])");

  private Spelling() {}

  /** The word as it sounds: two spellings with the same sound are taken for the same word. */
  public static String sound(String word) {
    String sound = word;
    for (String[] pair : SOUNDS) {
      sound = sound.replace(pair[0], pair[1]);
    }
    sound = HARD_C.matcher(sound).replaceAll("k");
    sound = DOUBLED.matcher(sound).replaceAll("$1");
    sound = FINAL_H.matcher(sound).replaceAll("");
    return INITIAL_GLIDE.matcher(sound).replaceAll("");
  }

  /** The consonants of the sound: variants of one word share it, and so do many other words. */
  public static String skeleton(String word) {
    String sound = sound(word);
    String consonants = VOWELS.matcher(sound).replaceAll("");
    return consonants.isEmpty() ? sound : consonants;
  }

  /**
   * Whether the words have the same consonants and vowels that scribes confuse: Hussein and
   * Hussain, not Hussein and Hassan.
   */
  public static boolean isVariant(String one, String other) {
    String first = sound(one);
    String second = sound(other);
    if (first.equals(second)) {
      return true;
    }
    String[] consonants = VOWELS.split(first, -1);
    String[] otherConsonants = VOWELS.split(second, -1);
    if (!java.util.Arrays.equals(consonants, otherConsonants) || skeleton(one).length() < 3) {
      return false;
    }
    if (ending(first) != ending(second)) {
      return false;
    }
    String[] vowels = vowels(first);
    String[] otherVowels = vowels(second);
    for (int i = 0; i < vowels.length; i++) {
      if (!confused(vowels[i], otherVowels[i])) {
        return false;
      }
    }
    return true;
  }

  /** The final vowel, which tells Maria from Marie and Mario; a blank after a consonant. */
  private static char ending(String sound) {
    char last = sound.charAt(sound.length() - 1);
    return "aeiou".indexOf(last) < 0 ? ' ' : last;
  }

  private static String[] vowels(String sound) {
    return VOWELS.matcher(sound).results().map(found -> found.group()).toArray(String[]::new);
  }

  private static boolean confused(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 1
        && confused(one.charAt(0), other.charAt(0))
        && confused(one.charAt(one.length() - 1), other.charAt(other.length() - 1));
  }

  private static boolean confused(char one, char other) {
    return height(one) == height(other)
        || one == 'e' && height(other) == 0
        || other == 'e' && height(one) == 0;
  }

  /** 0 for a, 1 for e and i, 2 for o and u. */
  private static int height(char vowel) {
    return switch (vowel) {
      case 'a' -> 0;
      case 'o', 'u' -> 2;
      default -> 1;
    };
  }
}
