package org.dramatis.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spells out the small regular expressions that CoreNLP's word lists are written in: escapes
 * ({@code \.}), optional letters ({@code Calif\.?}), choices of letters ({@code [Ss]econd}).
 */
final class WordPattern {

  private static final String BEYOND_SPELLING = "*+(){}^$|";
  private static final int MOST_SPELLINGS = 16;

  private WordPattern() {}

  /** The words that a pattern matches; nothing if they cannot be spelt out. */
  static Optional<List<String>> spellings(String pattern) {
    if (pattern.equals(".*")) {
      return Optional.of(List.of(TokenTrie.ANY));
    }
    List<String> spellings = List.of("");
    int position = 0;
    while (position < pattern.length()) {
      char first = pattern.charAt(position);
      int end = endOfUnit(pattern, position);
      boolean optional = end >= 0 && end < pattern.length() && pattern.charAt(end) == '?';
      boolean beyond = BEYOND_SPELLING.indexOf(first) >= 0 || first == '?';
      // An unescaped full stop stands for itself, save where it is plainly meant as "any letter".
      if (beyond || end < 0 || (first == '.' && optional)) {
        return Optional.empty();
      }
      spellings = extend(spellings, choices(pattern.substring(position, end)), optional);
      position = optional ? end + 1 : end;
    }
    return spellings.size() > MOST_SPELLINGS ? Optional.empty() : Optional.of(spellings);
  }

  /** After the escaped letter, the bracketed choice or the plain letter; -1 if it has no end. */
  private static int endOfUnit(String pattern, int begin) {
    return switch (pattern.charAt(begin)) {
      case '\\' -> begin + 2 <= pattern.length() ? begin + 2 : -1;
      case '[' -> pattern.indexOf(']', begin) + 1 == 0 ? -1 : pattern.indexOf(']', begin) + 1;
      default -> begin + 1;
    };
  }

  private static List<String> choices(String unit) {
    if (unit.startsWith("\\")) {
      return List.of(unit.substring(1));
    }
    if (unit.startsWith("[")) {
      return unit.substring(1, unit.length() - 1).chars().mapToObj(Character::toString).toList();
    }
    return List.of(unit);
  }

  private static List<String> extend(List<String> stems, List<String> choices, boolean optional) {
    List<String> extended = new ArrayList<>();
    for (String stem : stems) {
      choices.forEach(choice -> extended.add(stem + choice));
      if (optional) {
        extended.add(stem);
      }
    }
    return extended;
  }
}
