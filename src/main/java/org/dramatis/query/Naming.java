package org.dramatis.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, accents, punctuation and a leading article. */
final class Naming {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
  private static final Pattern APOSTROPHE_S = Pattern.compile("['’ʼ]s?(?![\\p{L}\\p{N}])");

  /** Letters that Unicode does not take apart into a letter and an accent. */
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ß", "ss"},
          new String[] {"æ", "ae"},
          new String[] {"œ", "oe"},
          new String[] {"ø", "o"},
          new String[] {"ł", "l"},
          new String[] {"đ", "d"},
          new String[] {"ð", "d"},
          new String[] {"þ", "th"},
          new String[] {"ı", "i"});

  private Naming() {}

  /** The name in plain lower-case words with single blanks between: "al-Muhandis" "al muhandis". */
  static String fold(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
      for (String[] letter : LETTERS) {
        plain = plain.replace(letter[0], letter[1]);
      }
    }
    plain = APOSTROPHE_S.matcher(plain).replaceAll(" ").replace("&", " and ");
    plain = BETWEEN_WORDS.matcher(APOSTROPHE.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 128);
  }

  /** Whether each word of the one is a word of the other; both folded. */
  static boolean hasWords(String label, String words) {
    String padded = " " + label + " ";
    return Arrays.stream(words.split(" ")).allMatch(word -> padded.contains(" " + word + " "));
  }

  /** Whether each word of the one stands somewhere in the other; both folded. */
  static boolean hasParts(String label, String words) {
    return Arrays.stream(words.split(" ")).allMatch(label::contains);
  }
}
