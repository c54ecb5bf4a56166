package org.dramatis.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;

/**
 * Measures the confidences that stand after the patterns of {@code relations.ttl}, from articles in
 * which people marked who is related to whom. A relation is right if a marked one of the same
 * property has overlapping words; it counts as wrong only where that property was marked at all.
 */
final class PatternPrecision {

  /** How many relations like those of its predicate a pattern starts with. */
  private static final double WEIGHT = 4;

  /** What is thought of a predicate of which nothing was marked, and how firmly. */
  private static final double UNSEEN = 0.8;

  private static final double FIRMNESS = 10;

  private final Map<String, Count> patterns = new TreeMap<>();
  private final Map<String, Count> predicates = new TreeMap<>();

  /** A relation as people marked it. */
  record Marked(String predicate, Span subject, Span object) {}

  private record Count(int right, int wrong) {

    Count plus(boolean isRight) {
      return isRight ? new Count(right + 1, wrong) : new Count(right, wrong + 1);
    }

    double share(double expected, double weight) {
      return (right + weight * expected) / (right + wrong + weight);
    }
  }

  /** Counts a relation found in a passage of which all relations of some predicates are marked. */
  void add(RelationMention found, List<Marked> marked, Set<String> markedPredicates) {
    boolean right =
        marked.stream()
            .anyMatch(
                other ->
                    other.predicate().equals(found.predicate())
                        && other.subject().overlaps(found.subject())
                        && other.object().overlaps(found.object()));
    if (right || markedPredicates.contains(found.predicate())) {
      Count none = new Count(0, 0);
      patterns.merge(found.grounds().foundBy(), none.plus(right), (old, same) -> old.plus(right));
      predicates.merge(found.predicate(), none.plus(right), (old, same) -> old.plus(right));
    }
  }

  /** The share of what a pattern finds that is right, smoothed towards that of its predicate. */
  double of(String foundBy, String predicate) {
    Count none = new Count(0, 0);
    double expected = predicates.getOrDefault(predicate, none).share(UNSEEN, FIRMNESS);
    return patterns.getOrDefault(foundBy, none).share(expected, WEIGHT);
  }
}
