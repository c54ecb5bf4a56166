package org.dramatis.resolve.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a name into the form in which names are compared: plain lower-case words. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})'s?(?![\\p{L}\\p{N}])");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u02bb`\u00b4]");
  private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Quotation marks and dashes: signs of print that no decomposition changes. */
  private static final String KNOWN_SIGNS = "\u2018\u2019\u201c\u201d\u2013\u2014";

  private Folding() {}

  /** The name's words with one blank between; empty if it has none. */
  public static String fold(String name) {
    return String.join(" ", words(name));
  }

  /** The name's words without accents, capitals, punctuation and a leading article. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int begin = 0;
    for (int end = 0; end <= name.length(); end++) {
      if (end == name.length() || isBlank(name.charAt(end))) {
        addPiece(name, begin, end, words);
        begin = end + 1;
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit >= '\t' && unit <= '\r';
  }

  /** Adds what stands between two blanks; few pieces need more than a look at each letter. */
  private static void addPiece(String name, int begin, int end, List<String> words) {
    int dots = 0;
    boolean plain = true;
    for (int i = begin; i < end; i++) {
      char unit = name.charAt(i);
      dots += unit == '.' ? 1 : 0;
      plain &= isPlain(unit);
      if (dots > 1 || !plain && unit >= 128 && KNOWN_SIGNS.indexOf(unit) < 0) {
        addAny(name.substring(begin, end), words);
        return;
      }
    }
    if (!plain) {
      addSigned(name, begin, end, words);
    } else if (begin < end) {
      words.add(name.substring(begin, end).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isPlain(char unit) {
    return isLetter(unit) || unit >= '0' && unit <= '9';
  }

  private static boolean isLetter(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
  }

  /** Plain letters, digits and signs. What {@link #addAny} does, without patterns. */
  private static void addSigned(String name, int begin, int end, List<String> words) {
    StringBuilder word = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char unit = name.charAt(i);
      if (isPlain(unit)) {
        word.append(unit);
      } else if (isApostrophe(unit)) {
        int after = i > begin && isLetter(name.charAt(i - 1)) ? possessive(name, i, end) : i;
        if (after > i) {
          addWord(word, words);
          i = after - 1;
        }
      } else {
        addWord(word, words);
        if (unit == '&') {
          words.add("and");
        }
      }
    }
    addWord(word, words);
  }

  private static void addWord(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '`' || unit == '\u2018' || unit == '\u2019';
  }

  /** Where the possessive ending ends whose apostrophe this is; here if it is none. */
  private static int possessive(String name, int apostrophe, int end) {
    int after = apostrophe + 1;
    if (after < end && name.charAt(after) == 's') {
      after++;
    }
    return after == end || !isPlain(name.charAt(after)) ? after : apostrophe;
  }

  private static void addAny(String piece, List<String> words) {
    String plain = APOSTROPHES.matcher(plain(piece)).replaceAll("'");
    plain = POSSESSIVE.matcher(plain).replaceAll(" ").replace("'", "");
    plain = plain.replace("&", " and ");
    plain = INITIALS.matcher(plain).replaceAll(found -> found.group().replace(".", "") + " ");
    for (String word : OTHER.split(plain.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  /** Letters without marks; those that no decomposition takes apart are spelled out. */
  private static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (char letter : MARKS.matcher(decomposed).replaceAll("").toCharArray()) {
      switch (letter) {
        case '\u0142', '\u0141' -> plain.append('l');
        case '\u00f8', '\u00d8' -> plain.append('o');
        case '\u0111', '\u0110', '\u00f0' -> plain.append('d');
        case '\u00df' -> plain.append("ss");
        case '\u00e6', '\u00c6' -> plain.append("ae");
        case '\u0153', '\u0152' -> plain.append("oe");
        case '\u0131' -> plain.append('i');
        case '\u00fe', '\u00de' -> plain.append("th");
        default -> plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** A name as part of an IRI: its words with hyphens between, at most 60 letters. */
  public static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : words(name)) {
      String safe = safe(word);
      if (safe.isEmpty() || slug.length() + safe.length() > 60) {
        continue;
      }
      slug.append(slug.length() == 0 ? "" : "-").append(safe);
    }
    return slug.length() == 0 ? "unnamed" : slug.toString();
  }

  /** The letters and digits that any IRI may have. */
  private static String safe(String word) {
    StringBuilder safe = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9') {
        safe.append(unit);
      }
    }
    return safe.toString();
  }
}
