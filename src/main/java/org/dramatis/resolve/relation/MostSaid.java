package org.dramatis.resolve.relation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Chooses among what several claims say of one thing. */
final class MostSaid {

  private MostSaid() {}

  /** The most frequent; of several the longest, then the first in the alphabet. */
  static Optional<String> of(Stream<String> values) {
    TreeMap<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getKey);
  }
}
