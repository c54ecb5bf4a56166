package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dramatis.resolve.match.MatchScore;

/** Joins occurrences by their best pairs first, and never two that conflict. */
final class EventClusters {

  /** Where more occurrences share a key, each is compared with the next ones alone. */
  private static final int CROWD = 200;

  private static final int NEIGHBOURS = 30;

  private static final int MANY = 2_500;

  private final List<Occurrence> occurrences;
  private final EventMatcher matcher = new EventMatcher();
  private final List<List<Integer>> homes = new ArrayList<>();
  private long scored;

  /**
   * @param occurrences in their order
   */
  EventClusters(List<Occurrence> occurrences) {
    this.occurrences = occurrences;
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
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < occurrences.size(); i++) {
      for (String key : matcher.keys(occurrences.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
    Set<Long> compared = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> block : blocks.values()) {
      int reach = block.size() <= CROWD ? block.size() : NEIGHBOURS;
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + reach); j++) {
          if (compared.add((long) block.get(i) << 32 | block.get(j))) {
            add(pairs, block.get(i), block.get(j));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.value())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  /** How many pairs have been scored so far: nearly all the work there is. */
  long scored() {
    return scored;
  }

  private void add(List<Pair> pairs, int one, int other) {
    scored++;
    MatchScore score = matcher.score(occurrences.get(one), occurrences.get(other));
    if (score.value() >= EventMatcher.ENOUGH) {
      pairs.add(new Pair(one, other, score.value()));
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
      return matcher.conflict(occurrences.get(one.get(0)), occurrences.get(other.get(0)));
    }
    return one.stream()
        .anyMatch(
            first ->
                other.stream()
                    .anyMatch(o -> matcher.conflict(occurrences.get(first), occurrences.get(o))));
  }
}
