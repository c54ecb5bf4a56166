package org.dramatis.resolve.event;

import org.dramatis.resolve.match.NumberSets;

/** What makes two occurrences two events, whatever speaks for one. */
final class Conflict {

  /** Reports further apart tell of one event only where both date it. */
  private static final int FAR = 30;

  /** A toll rises, but of what struck so many times more, something else is told. */
  private static final int TOLL = 3;

  private Conflict() {}

  /**
   * Two targets, two dates, two places of one kind, two tolls, or reports far apart; and, where
   * nobody with a name ties them, two actors or sentences that name other places.
   */
  static boolean between(Traits one, Traits other) {
    return NumberSets.differ(one.targets(), other.targets())
        || NumberSets.differ(one.both(), other.both())
        || datesDiffer(one.when(), other.when())
        || isFar(one, other)
        || tollsDiffer(one, other)
        || differ(one.places(), other.places())
        || !isTied(one, other)
            && (NumberSets.differ(one.actors(), other.actors())
                || differ(one.scene(), other.scene()));
  }

  private static boolean isTied(Traits one, Traits other) {
    return NumberSets.intersect(one.targets(), other.targets())
        || NumberSets.shared(one.parties(), other.parties()) > 1;
  }

  /** Whether both have dates and none of one agrees with any of the other. */
  private static boolean datesDiffer(String[] ours, String[] theirs) {
    for (String one : ours) {
      for (String other : theirs) {
        if (one.equals(other) || Dates.agree(one, other)) {
          return false;
        }
      }
    }
    return ours.length > 0 && theirs.length > 0;
  }

  private static boolean isFar(Traits one, Traits other) {
    return one.hasDay()
        && other.hasDay()
        && Math.abs(one.day() - other.day()) > FAR
        && !(one.isDated() && other.isDated());
  }

  private static boolean tollsDiffer(Traits one, Traits other) {
    return one.hasAmount()
        && other.hasAmount()
        && Math.max(one.amount(), other.amount()) > TOLL * Math.min(one.amount(), other.amount());
  }

  private static boolean differ(int[][] ours, int[][] theirs) {
    for (int kind = 0; kind < ours.length; kind++) {
      if (NumberSets.differ(ours[kind], theirs[kind])) {
        return true;
      }
    }
    return false;
  }
}
