package org.dramatis.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the known words somebody may have meant who wrote an unknown one. */
public final class Nearness {

  private Nearness() {}

  /** At most three, nearest first; none that differs in more than half its letters. */
  public static List<String> nearest(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}
    return known.stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= word.length() / 2 + 1)
        .map(other -> new Candidate(other, distance(word, other)))
        .filter(candidate -> candidate.distance() <= Math.max(2, word.length() / 2))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .distinct()
        .limit(3)
        .toList();
  }

  /** The number of letters to insert, delete or replace. */
  static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
