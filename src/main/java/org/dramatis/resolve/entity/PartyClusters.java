package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dramatis.resolve.entity.PartyMatcher.Pair;

/** Joins parties by their best pairs first, and never two that conflict. */
final class PartyClusters {

  /** Clusters whose sizes multiply to more are no longer compared member by member. */
  private static final int MANY = 2_500;

  private final List<Party> parties;
  private final PartyMatcher matcher;
  private final PartyLikeness likeness;
  private final List<Pair> accepted = new ArrayList<>();
  private final List<List<Party>> homes = new ArrayList<>();

  PartyClusters(List<Party> parties, PartyMatcher matcher, PartyLikeness likeness) {
    this.parties = parties;
    this.matcher = matcher;
    this.likeness = likeness;
    for (Party party : parties) {
      List<Party> alone = new ArrayList<>(1);
      alone.add(party);
      homes.add(alone);
    }
  }

  /** The clusters, in the order of their first party. */
  List<List<Party>> joined() {
    List<Pair> pairs = new ArrayList<>(matcher.pairs(parties));
    pairs.sort(
        Comparator.<Pair>comparingDouble(pair -> -pair.score().value())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    for (Pair pair : pairs) {
      join(pair);
    }
    List<List<Party>> clusters = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (homes.get(i).get(0) == parties.get(i)) {
        clusters.add(homes.get(i));
      }
    }
    return clusters;
  }

  /** The pairs that have joined two clusters, in the order in which they did. */
  List<Pair> accepted() {
    return List.copyOf(accepted);
  }

  private void join(Pair pair) {
    List<Party> one = homes.get(pair.one());
    List<Party> other = homes.get(pair.other());
    if (one == other || one.size() * other.size() > MANY || conflict(one, other)) {
      return;
    }
    accepted.add(pair);
    List<Party> both = new ArrayList<>(one);
    both.addAll(other);
    both.sort(Party.ORDER);
    for (int i = 0; i < both.size(); i++) {
      homes.set(java.util.Collections.binarySearch(parties, both.get(i), Party.ORDER), both);
    }
  }

  private boolean conflict(List<Party> one, List<Party> other) {
    return one.stream()
        .anyMatch(first -> other.stream().anyMatch(o -> likeness.conflict(first, o)));
  }
}
