package org.dramatis.resolve.event;

import org.dramatis.resolve.match.NumberSets;

/**
 * What speaks against one event where the days are known on which two reports appeared: a day has
 * much news that is told in the same words. ECB+ has no dates: this is set, on what was read in
 * WikiCEP and Wikinews, and not learned. It is added to the logarithm of the odds.
 */
final class DatedNews {

  /**
   * What is told so many days apart is the less likely one event, as most is told on its day: by so
   * much, and by so much more where nothing pins both down.
   */
  private static final int[] DAYS = {0, 1, 3, 7};

  private static final double[] LATER = {0, 0, -0.75, -1.5, -2.25};
  private static final double[] UNPINNED = {-0.5, -1, -3, -3, -3};

  /** For two that are not of one class: a word alone tells little on a day with much news. */
  private static final double UNLIKE = -0.5;

  /** For two of which each is told with a country that the other is told without. */
  private static final double ELSEWHERE = -1.5;

  private DatedNews() {}

  /** Nothing for two of one report, or of reports without days. */
  static double of(Traits one, Traits other) {
    if (one.report() == other.report() || !one.reported() || !other.reported()) {
      return 0;
    }
    int step = 0;
    while (step < DAYS.length && Math.abs(one.day() - other.day()) > DAYS[step]) {
      step++;
    }
    boolean unlike = one.type() != other.type() || one.untyped();
    return LATER[step]
        + (isPinned(one, other) ? 0 : UNPINNED[step])
        + (unlike ? UNLIKE : 0)
        + (areElsewhere(one.countries(), other.countries()) ? ELSEWHERE : 0);
  }

  /** Whether a person takes part in both, or they have the same date, city or facility. */
  private static boolean isPinned(Traits one, Traits other) {
    return NumberSets.intersect(one.persons(), other.persons())
        || NumberSets.intersect(one.spots(), other.spots())
        || one.sharesDate(other);
  }

  private static boolean areElsewhere(int[] ours, int[] theirs) {
    int shared = NumberSets.shared(ours, theirs);
    return shared < ours.length && shared < theirs.length;
  }
}
