package org.dramatis.annotate.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that times are named with, as {@code words.txt} lists them. */
final class Lexicon {

  private static final String RESOURCE = "words.txt";
  private static final Pattern COMPOUND = Pattern.compile("(?:early|late|mid|post|pre)-(.+)");

  private record Entry(String category, String value) {}

  private record Shape(Pattern pattern, String category) {}

  private final Map<String, List<Entry>> words = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    RuleFile.lines(RESOURCE).forEach(lexicon::add);
    return lexicon;
  }

  /** A line is CATEGORY VALUE word word…, or CATEGORY = /pattern/ for words with a digit. */
  private void add(String line) {
    String[] parts = line.split("\\s+");
    for (int i = 2; i < parts.length; i++) {
      String word = parts[i];
      if (parts[1].equals("=")) {
        shapes.add(new Shape(Pattern.compile(word.substring(1, word.length() - 1)), parts[0]));
      } else {
        words.computeIfAbsent(word, key -> new ArrayList<>()).add(new Entry(parts[0], parts[1]));
      }
    }
  }

  /** What the word at this index may mean, alone. */
  List<Sense> senses(String word, int index) {
    String part = part(word);
    List<Entry> entries = words.get(part);
    boolean digit = hasDigit(part);
    if (entries == null && !digit) {
      return List.of();
    }
    List<Sense> senses = new ArrayList<>();
    if (entries != null) {
      entries.forEach(each -> senses.add(new Sense(each.category(), each.value(), index + 1)));
    }
    if (digit) {
      for (Shape shape : shapes) {
        if (shape.pattern().matcher(part).matches()) {
          senses.add(new Sense(shape.category(), value(part), index + 1));
        }
      }
    }
    return senses;
  }

  /** "Mid-November" is written as one word, and is a November. */
  private static String part(String word) {
    if (word.indexOf('-') > 0) {
      var matcher = COMPOUND.matcher(word);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return word;
  }

  /** The tokeniser keeps "2 1/2" together, with a space that does not break. */
  private static String value(String word) {
    int space = word.indexOf('\u00a0');
    if (space < 0) {
      return word;
    }
    String[] part = word.substring(space + 1).split("/");
    return new BigDecimal(part[0])
        .divide(new BigDecimal(part[1]), 2, RoundingMode.HALF_UP)
        .add(new BigDecimal(word.substring(0, space)))
        .toString();
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
