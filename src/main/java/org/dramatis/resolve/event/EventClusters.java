package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dramatis.resolve.match.LongNumbers;

/**
 * Joins occurrences by their best pairs first, where the two groups are alike on the whole, and
 * never two that conflict.
 */
final class EventClusters {

  /**
   * Two are one event from this logarithm of the odds on, and two groups from this mean over all
   * pairs on: it is the best pairs that tell, others are told in passing. Chosen on ECB+.
   */
  static final double ENOUGH = 0.25;

  private static final double ON_THE_WHOLE = -1;

  /** Of larger groups the first ones alone are compared. */
  private static final int MANY = 40;

  private final List<Occurrence> occurrences;
  private final List<Traits> traits = new ArrayList<>();
  private final EventMatcher matcher;
  private final Candidates candidates;
  private final List<Group> homes = new ArrayList<>();

  /** The pairs of groups, by their numbers, that are not one. */
  private final LongNumbers refused = new LongNumbers();

  private int groups;

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
      homes.add(new Group(groups++, List.of(i)));
    }
  }

  /** Occurrences of one event so far, ascending; a group that has grown is another one. */
  private record Group(int number, List<Integer> members) {}

  private record Pair(int one, int other, double value) {}

  /** The clusters, in the order of their first occurrence. */
  List<List<Occurrence>> joined() {
    pairs().forEach(this::join);
    List<List<Occurrence>> clusters = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      List<Integer> members = homes.get(i).members();
      if (members.get(0) == i) {
        clusters.add(members.stream().map(occurrences::get).toList());
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
    if (!Conflict.between(traits.get(one), traits.get(other))) {
      double score = matcher.score(traits.get(one), traits.get(other), kinship);
      if (score >= ENOUGH) {
        pairs.add(new Pair(one, other, score));
      }
    }
  }

  private void join(Pair pair) {
    Group one = homes.get(pair.one());
    Group other = homes.get(pair.other());
    long both = (long) one.number() << Integer.SIZE | other.number();
    if (one.number() == other.number() || refused.has(both)) {
      return;
    }
    if (!areOne(one.members(), other.members())) {
      refused.add(both);
      refused.add((long) other.number() << Integer.SIZE | one.number());
      return;
    }
    List<Integer> members = new ArrayList<>(one.members());
    members.addAll(other.members());
    members.sort(null);
    Group joined = new Group(groups++, members);
    members.forEach(member -> homes.set(member, joined));
  }

  private boolean areOne(List<Integer> one, List<Integer> other) {
    double sum = 0;
    int compared = 0;
    for (int first : one.subList(0, Math.min(MANY, one.size()))) {
      for (int second : other.subList(0, Math.min(MANY, other.size()))) {
        if (Conflict.between(traits.get(first), traits.get(second))) {
          return false;
        }
        sum += matcher.score(traits.get(first), traits.get(second));
        compared++;
      }
    }
    return sum >= ON_THE_WHOLE * compared;
  }
}
