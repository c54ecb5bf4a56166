package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins occurrences by their best pairs first, and never two that conflict. */
final class EventClusters {

  private static final int MANY = 2_500;

  private final List<Occurrence> occurrences;
  private final List<Traits> traits = new ArrayList<>();
  private final EventMatcher matcher = new EventMatcher();
  private final List<List<Integer>> homes = new ArrayList<>();

  /**
   * @param occurrences in their order
   */
  EventClusters(List<Occurrence> occurrences) {
    this.occurrences = occurrences;
    Traits.Numbering numbering = new Traits.Numbering();
    occurrences.forEach(occurrence -> traits.add(numbering.of(occurrence)));
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
    new Blocks(traits).forEachPair((one, other) -> add(pairs, one, other));
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.value())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private void add(List<Pair> pairs, int one, int other) {
    double score = matcher.score(traits.get(one), traits.get(other));
    if (score >= EventMatcher.ENOUGH) {
      pairs.add(new Pair(one, other, score));
    }
  }

  private void join(Pair pair) {
    List<Integer> one = homes.get(pair.one());
    List<Integer> other = homes.get(pair.other());
    if (one == other || conflict(one, other)) {
      return;
    }
    List<Integer> both = new ArrayList<>(one);
    both.addAll(other);
    both.sort(null);
    both.forEach(member -> homes.set(member, both));
  }

  private boolean conflict(List<Integer> one, List<Integer> other) {
    if ((long) one.size() * other.size() > MANY) {
      return matcher.conflict(traits.get(one.get(0)), traits.get(other.get(0)));
    }
    for (int first : one) {
      for (int second : other) {
        if (matcher.conflict(traits.get(first), traits.get(second))) {
          return true;
        }
      }
    }
    return false;
  }
}
