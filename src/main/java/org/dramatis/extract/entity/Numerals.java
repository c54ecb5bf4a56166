package org.dramatis.extract.entity;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads numbers as news writes them: "39", "1,200", "three", "twenty-five", "dozen". */
final class Numerals {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3}){1,2}|\\d{1,9}");

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("dozen", 12),
          Map.entry("hundred", 100),
          Map.entry("thousand", 1_000),
          Map.entry("million", 1_000_000));

  private Numerals() {}

  /** The value of a single numeral; none for words that are no number we can read. */
  static OptionalInt value(String word) {
    if (DIGITS.matcher(word).matches()) {
      return OptionalInt.of(Integer.parseInt(word.replace(",", "")));
    }
    String[] parts = word.toLowerCase(Locale.ROOT).split("-");
    Integer value = WORDS.get(parts[0]);
    Integer units = WORDS.get(parts[parts.length - 1]);
    if (value == null || units == null || parts.length > 2) {
      return OptionalInt.empty();
    }
    if (parts.length == 1) {
      return OptionalInt.of(value);
    }
    return isTens(value) && units < 10 ? OptionalInt.of(value + units) : OptionalInt.empty();
  }

  private static boolean isTens(int value) {
    return value >= 20 && value < 100;
  }

  /** Whether a numeral may be multiplied by one before it: "two dozen". */
  static boolean isMultiple(String word) {
    return word.equalsIgnoreCase("dozen") || value(word).orElse(0) >= WORDS.get("hundred");
  }
}
