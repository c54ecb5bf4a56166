package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins occurrences by their best pairs first, where the two groups are alike on the whole, and
 * never two that conflict.
 */
final class EventClusters {

  /**
   * Two are one event from these odds on (0.56 of such pairs are, on ECB+), and two groups from
   * this mean over all pairs on: it is the best pairs that tell, others are told in passing.
   */
  static final double ENOUGH = 0.25;

  private static final double ON_THE_WHOLE = -1;

  /** Of larger groups the first ones alone are compared. */
  private static final int MANY = 60;

  private final List<Occurrence> occurrences;
  private final List<Traits> traits = new ArrayList<>();
  private final EventMatcher matcher;
  private final Candidates candidates;
  private final List<List<Integer>> homes = new ArrayList<>();

  /**
   * @param occurrences in their order
   */
  EventClusters(
      List<Occurrence> occurrences, Gists gists, Vocabulary vocabulary, EventMatcher matcher) {
    this.occurrences = occurrences;
    this.matcher = matcher;
    Traits.Numbering numbering = new Traits.Numbering();
    occurrences.forEach(occurrence -> traits.add(numbering.of(occurrence, gists)));
    this.candidates = new Candidates(traits, gists, vocabulary.size());
    for (int i = 0; i < occurrences.size(); i++) {
      List<Integer> alone = new ArrayList<>(1);
      alone.add(i);
      homes.add(alone);
    }
  }

  private record Pair(int one, int other, double value) {}

  /** The clusters, in the order of their first occurrence. */
  List<List<Occurrence>> joined() {
    pairs().forEach(this::join);
    List<List<Occurrence>> clusters = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      if (homes.get(i).get(0) == i) {
        clusters.add(homes.get(i).stream().map(occurrences::get).toList());
      }
    }
    return clusters;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    candidates.forEachPair((one, other, kinship) -> add(pairs, one, other, kinship));
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.value())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private void add(List<Pair> pairs, int one, int other, Kinship kinship) {
    if (!matcher.conflict(traits.get(one), traits.get(other))) {
      double score = matcher.score(traits.get(one), traits.get(other), kinship);
      if (score >= ENOUGH) {
        pairs.add(new Pair(one, other, score));
      }
    }
  }

  private void join(Pair pair) {
    List<Integer> one = homes.get(pair.one());
    List<Integer> other = homes.get(pair.other());
    if (one == other || !areOne(one, other)) {
      return;
    }
    List<Integer> both = new ArrayList<>(one);
    both.addAll(other);
    both.sort(null);
    both.forEach(member -> homes.set(member, both));
  }

  private boolean areOne(List<Integer> one, List<Integer> other) {
    double sum = 0;
    int compared = 0;
    for (int first : one.subList(0, Math.min(MANY, one.size()))) {
      for (int second : other.subList(0, Math.min(MANY, other.size()))) {
        if (matcher.conflict(traits.get(first), traits.get(second))) {
          return false;
        }
        sum += matcher.score(traits.get(first), traits.get(second));
        compared++;
      }
    }
    return sum >= ON_THE_WHOLE * compared;
  }
}
