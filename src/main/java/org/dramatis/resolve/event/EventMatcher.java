package org.dramatis.resolve.event;

import java.util.Arrays;
import org.dramatis.resolve.match.NumberSets;

/** Scores whether two documents tell of one event. */
final class EventMatcher {

  /**
   * From this on two events are one: one target and one word, or both participants. On ECB+, whose
   * reports have no dates, 0.78 of the pairs across documents are then right, and twice as many are
   * found as from 1.0 on (docs/evaluation.md).
   */
  static final double ENOUGH = 0.75;

  static final int WEEK = 7;

  /** Reports further apart tell of one event only where both date it. */
  private static final int FAR = 30;

  /** The scores by set of signs: there are few sets and many pairs. */
  private final double[] scores = new double[1 << Sign.values().length];

  EventMatcher() {
    Arrays.fill(scores, Double.NaN);
  }

  /** How far all signs together speak for one event; 0 where something speaks against it. */
  double score(Traits one, Traits other) {
    if (conflict(one, other)) {
      return 0;
    }
    int signs = people(one, other) | time(one, other) | amount(one, other);
    signs |= NumberSets.intersect(one.place(), other.place()) ? Sign.SAME_PLACE.bit() : 0;
    signs |= NumberSets.intersect(one.stems(), other.stems()) ? Sign.SAME_WORD.bit() : 0;
    if (Double.isNaN(scores[signs])) {
      scores[signs] = Sign.score(signs).value();
    }
    return scores[signs];
  }

  private static int people(Traits one, Traits other) {
    int signs = NumberSets.intersect(one.targets(), other.targets()) ? Sign.SAME_TARGET.bit() : 0;
    if (NumberSets.intersect(one.actors(), other.actors())) {
      signs |= Sign.SAME_ACTOR.bit();
    } else if (one.actors().length > 0 && other.actors().length > 0) {
      signs |= Sign.OTHER_ACTOR.bit();
    }
    int both = NumberSets.shared(one.both(), other.both());
    if (both > 1) {
      signs |= Sign.SAME_PARTICIPANTS.bit();
    } else if (both == 1) {
      signs |= Sign.SAME_PARTICIPANT.bit();
    }
    return signs;
  }

  private static int time(Traits one, Traits other) {
    if (one.isDated() && other.isDated()) {
      boolean sameDay = false;
      for (String date : one.when()) {
        sameDay |= date.length() == 10 && Arrays.asList(other.when()).contains(date);
      }
      return sameDay ? Sign.SAME_DAY.bit() : Sign.DATES_AGREE.bit();
    }
    boolean near = one.hasDay() && other.hasDay() && Math.abs(one.day() - other.day()) <= WEEK;
    return near ? Sign.SAME_DAYS.bit() : 0;
  }

  private static int amount(Traits one, Traits other) {
    if (!one.hasAmount() || !other.hasAmount()) {
      return 0;
    }
    long less = Math.min(one.amount(), other.amount());
    long more = Math.max(one.amount(), other.amount());
    int same = less == more ? Sign.SAME_NUMBER.bit() : 0;
    return same | (more > 3 * less ? Sign.OTHER_NUMBER.bit() : 0);
  }

  /** Two targets, two dates, two places of one kind, or reports far apart: two events. */
  boolean conflict(Traits one, Traits other) {
    if (one.type() != other.type() || NumberSets.differ(one.targets(), other.targets())) {
      return true;
    }
    if (one.untyped() && !NumberSets.intersect(one.stems(), other.stems())) {
      return true;
    }
    if (datesConflict(one.when(), other.when()) || NumberSets.differ(one.both(), other.both())) {
      return true;
    }
    boolean far = one.hasDay() && other.hasDay() && Math.abs(one.day() - other.day()) > FAR;
    return far && !(one.isDated() && other.isDated()) || placesDiffer(one, other);
  }

  /** Whether both have dates and none of one agrees with any of the other. */
  private static boolean datesConflict(String[] ours, String[] theirs) {
    for (String one : ours) {
      for (String other : theirs) {
        if (one.equals(other) || Dates.agree(one, other)) {
          return false;
        }
      }
    }
    return ours.length > 0 && theirs.length > 0;
  }

  private static boolean placesDiffer(Traits one, Traits other) {
    for (int kind = 0; kind < one.places().length; kind++) {
      if (NumberSets.differ(one.places()[kind], other.places()[kind])) {
        return true;
      }
    }
    return false;
  }
}
