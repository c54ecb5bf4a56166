package org.dramatis.extract.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that the names of a list begin with, so that only where one of them stands a name is
 * looked for.
 */
final class NameBeginnings {

  private final Map<String, Integer> longest = new HashMap<>();

  void add(String name) {
    longest.merge(first(name), words(name), Math::max);
  }

  /** How many words the longest name has that begins with this word; 0 if none does. */
  int longestFrom(String word) {
    return longest.getOrDefault(first(word), 0);
  }

  /** A token may be several words in one: "1 1/2". */
  private static String first(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  private static int words(String name) {
    int words = 1;
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      words++;
    }
    return words;
  }
}
