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

  private Folding() {}

  /** The name's words with one blank between; empty if it has none. */
  public static String fold(String name) {
    return String.join(" ", words(name));
  }

  /** The name's words without accents, capitals, punctuation and a leading article. */
  public static List<String> words(String name) {
    String plain = APOSTROPHES.matcher(plain(name)).replaceAll("'");
    plain = POSSESSIVE.matcher(plain).replaceAll(" ").replace("'", "");
    plain = plain.replace("&", " and ");
    plain = INITIALS.matcher(plain).replaceAll(found -> found.group().replace(".", "") + " ");
    List<String> words = new ArrayList<>(4);
    for (String word : OTHER.split(plain.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words;
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
      String safe = word.replaceAll("[^a-z0-9]", "");
      if (safe.isEmpty() || slug.length() + safe.length() > 60) {
        continue;
      }
      slug.append(slug.length() == 0 ? "" : "-").append(safe);
    }
    return slug.length() == 0 ? "unnamed" : slug.toString();
  }
}
