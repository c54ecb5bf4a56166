package org.dramatis.resolve.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EventMention;
import org.dramatis.resolve.match.MatchScore;

/** Scores whether two documents tell of one event. */
final class EventMatcher {

  /**
   * From this on two events are one: one target and one word, or both participants. On ECB+, whose
   * reports have no dates, 0.78 of the pairs across documents are then right, and twice as many are
   * found as from 1.0 on (docs/evaluation.md).
   */
  static final double ENOUGH = 0.75;

  private static final int WEEK = 7;

  /** Reports further apart tell of one event only where both date it. */
  private static final int FAR = 30;

  private static final List<String> PEOPLE = List.of("actor", "target", "participant");

  /** Events of one type that share none of these are never compared. */
  Set<String> keys(Occurrence one) {
    Set<String> keys = new TreeSet<>();
    List<String> paths =
        PEOPLE.stream()
            .flatMap(role -> named(one.in(role)).stream())
            .map(Participant::path)
            .distinct()
            .sorted()
            .toList();
    OptionalLong day = one.roughDay();
    for (int i = 0; i < paths.size(); i++) {
      String key = one.type() + "|" + paths.get(i);
      if (day.isPresent()) {
        keys.add(key + "|" + Math.floorDiv(day.getAsLong(), WEEK));
        keys.add(key + "|" + (Math.floorDiv(day.getAsLong(), WEEK) + 1));
      } else {
        keys.add(key);
      }
      for (int j = i + 1; j < paths.size(); j++) {
        keys.add(key + "|" + paths.get(j));
      }
    }
    for (Participant place : named(one.in("place"))) {
      one.when().forEach(date -> keys.add(one.type() + "|" + place.path() + "|" + date));
    }
    return keys;
  }

  MatchScore score(Occurrence one, Occurrence other) {
    if (conflict(one, other)) {
      return MatchScore.NONE;
    }
    MatchScore score = people(one, other);
    if (shares(one.in("place"), other.in("place"))) {
      score = score.and("same place", 0.2);
    }
    if (!Collections.disjoint(one.stems(), other.stems())) {
      score = score.and("same word", 0.2);
    }
    score = time(score, one, other);
    if (one.amount().isPresent() && other.amount().isPresent()) {
      int less = Math.min(one.amount().getAsInt(), other.amount().getAsInt());
      int more = Math.max(one.amount().getAsInt(), other.amount().getAsInt());
      score = less == more ? score.and("same number", 0.2) : score;
      score = more > 3 * less ? score.and("other number", -0.3) : score;
    }
    return score;
  }

  private static MatchScore people(Occurrence one, Occurrence other) {
    MatchScore score = MatchScore.NONE;
    if (shares(one.in("target"), other.in("target"))) {
      score = score.and("same target", 0.6);
    }
    if (shares(one.in("actor"), other.in("actor"))) {
      score = score.and("same actor", 0.35);
    } else if (differ(one.in("actor"), other.in("actor"))) {
      score = score.and("other actor", -0.5);
    }
    Set<Participant> both = both(one);
    both.retainAll(both(other));
    if (both.size() > 1) {
      score = score.and("same participants", 0.8);
    } else if (both.size() == 1) {
      score = score.and("same participant", 0.3);
    }
    return score;
  }

  /** Those who take part on either side, where at least one report does not tell the sides. */
  private static Set<Participant> both(Occurrence one) {
    Set<Participant> all = new HashSet<>(named(one.in("participant")));
    if (!all.isEmpty()) {
      all.addAll(named(one.in("actor")));
      all.addAll(named(one.in("target")));
    }
    return all;
  }

  private static MatchScore time(MatchScore score, Occurrence one, Occurrence other) {
    if (!one.when().isEmpty() && !other.when().isEmpty()) {
      boolean sameDay =
          one.when().stream().anyMatch(date -> date.length() == 10 && other.when().contains(date));
      return sameDay ? score.and("same day", 0.4) : score.and("dates agree", 0.2);
    }
    boolean near =
        one.roughDay().isPresent()
            && other.roughDay().isPresent()
            && Math.abs(one.roughDay().getAsLong() - other.roughDay().getAsLong()) <= WEEK;
    return near ? score.and("told in the same days", 0.2) : score;
  }

  /** Two targets, two dates, two places of one kind, or reports far apart: two events. */
  boolean conflict(Occurrence one, Occurrence other) {
    if (!one.type().equals(other.type()) || differ(one.in("target"), other.in("target"))) {
      return true;
    }
    if (one.type().equals(EventMention.UNTYPED)
        && Collections.disjoint(one.stems(), other.stems())) {
      return true;
    }
    if (Dates.conflict(one.when(), other.when()) || differ(both(one), both(other))) {
      return true;
    }
    boolean dated = !one.when().isEmpty() && !other.when().isEmpty();
    boolean far =
        one.roughDay().isPresent()
            && other.roughDay().isPresent()
            && Math.abs(one.roughDay().getAsLong() - other.roughDay().getAsLong()) > FAR;
    return far && !dated || placesDiffer(one.in("place"), other.in("place"));
  }

  private static boolean placesDiffer(Set<Participant> ours, Set<Participant> theirs) {
    return List.of(EntityKind.CITY, EntityKind.COUNTRY, EntityKind.REGION, EntityKind.FACILITY)
        .stream()
        .anyMatch(kind -> differ(ofKind(ours, kind), ofKind(theirs, kind)));
  }

  private static Set<Participant> ofKind(Set<Participant> places, EntityKind kind) {
    Set<Participant> found = new HashSet<>(places);
    found.removeIf(place -> place.kind() != kind);
    return found;
  }

  private static boolean shares(Set<Participant> ours, Set<Participant> theirs) {
    return !Collections.disjoint(named(ours), named(theirs));
  }

  private static boolean differ(Set<Participant> ours, Set<Participant> theirs) {
    Set<Participant> one = named(ours);
    Set<Participant> other = named(theirs);
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** A description ("two soldiers") may mean anyone; only names tell things apart. */
  static Set<Participant> named(Set<Participant> entities) {
    Set<Participant> named = new HashSet<>(entities);
    named.removeIf(entity -> !entity.named());
    return named;
  }
}
