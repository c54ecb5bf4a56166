package org.dramatis.resolve.event;

import java.util.Arrays;
import org.dramatis.linear.LinearModel;
import org.dramatis.resolve.match.LongNumbers;
import org.dramatis.resolve.match.NumberSets;

/** Scores whether two occurrences are of one event, as {@code SameEventTraining} learned it. */
final class EventMatcher {

  static final int WEEK = 7;

  /** Reports further apart tell of one event only where both date it. */
  private static final int FAR = 30;

  private static final double UNLIKE = -3;

  /**
   * What is told so many days apart is the less likely one event, as most is told on its day. ECB+
   * has no dates: these are not learned.
   */
  private static final int[] DAYS = {1, 3, 7};

  private static final double[] LATER = {0, -0.75, -1.5, -2.25};

  private final Resemblance resemblance;
  private final Gists gists;
  private final LinearModel model;

  /** The scores of what was found so far: little is found in many pairs. */
  private final LongNumbers found = new LongNumbers();

  private double[] scores = new double[1 << 10];

  EventMatcher(Gists gists, Vocabulary vocabulary, LinearModel model) {
    this.gists = gists;
    this.resemblance = new Resemblance(vocabulary);
    this.model = model;
  }

  /** The logarithm of the odds that two occurrences, which do not conflict, are of one event. */
  double score(Traits one, Traits other) {
    return isComparable(one, other) ? score(one, other, kinship(one, other)) : UNLIKE;
  }

  private Kinship kinship(Traits one, Traits other) {
    return one.report() == other.report()
        ? Kinship.OWN
        : gists.kinship(one.report(), other.report());
  }

  /**
   * The same for two that are comparable.
   *
   * @param kinship of the two reports
   */
  double score(Traits one, Traits other, Kinship kinship) {
    long signs = resemblance.of(one, other, kinship);
    int known = found.size();
    int number = found.number(signs);
    if (number == known) {
      double probability = model.probability(f -> Resemblance.describe(f, signs));
      if (number == scores.length) {
        scores = Arrays.copyOf(scores, 2 * number);
      }
      scores[number] = StrictMath.log(probability / (1 - probability));
    }
    return scores[number] + later(one, other);
  }

  private static double later(Traits one, Traits other) {
    if (!one.hasDay() || !other.hasDay()) {
      return 0;
    }
    int step = 0;
    while (step < DAYS.length && Math.abs(one.day() - other.day()) > DAYS[step]) {
      step++;
    }
    return LATER[step];
  }

  /** Whether two share a word or a type that says what happened. */
  static boolean isComparable(Traits one, Traits other) {
    return one.type() == other.type() && !one.untyped()
        || NumberSets.intersect(one.stems(), other.stems());
  }

  /** Two targets, two dates, two places of one kind, or reports far apart: two events. */
  boolean conflict(Traits one, Traits other) {
    if (NumberSets.differ(one.targets(), other.targets())
        || NumberSets.differ(one.both(), other.both())) {
      return true;
    }
    if (datesConflict(one.when(), other.when())) {
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
