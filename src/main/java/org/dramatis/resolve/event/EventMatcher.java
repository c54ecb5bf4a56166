package org.dramatis.resolve.event;

import java.util.Arrays;
import org.dramatis.linear.LinearModel;
import org.dramatis.resolve.match.LongNumbers;
import org.dramatis.resolve.match.NumberSets;

/** Scores whether two occurrences are of one event, as {@code SameEventTraining} learned it. */
final class EventMatcher {

  static final int WEEK = 7;

  private static final double UNLIKE = -3;

  /** What those score at least whose names tell that they are one. */
  private static final double NAMED = 1;

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
    double score = scores[number] + DatedNews.of(one, other);
    return isWellKnown(one, other) ? Math.max(score, NAMED) : score;
  }

  /**
   * The same thing done to one person, or of one sort between a person and another that has a name,
   * in one week: no story in common is needed. Where no days are known it takes all of them.
   */
  private static boolean isWellKnown(Traits one, Traits other) {
    boolean alike = one.type() == other.type() && !one.untyped();
    if (!alike
        || one.report() == other.report()
        || !NumberSets.intersect(one.persons(), other.persons())) {
      return false;
    }
    boolean two = NumberSets.shared(one.parties(), other.parties()) > 1;
    boolean sameWord = NumberSets.intersect(one.stems(), other.stems());
    if (!one.hasDay() || !other.hasDay()) {
      return two && sameWord && one.people().length + other.people().length == 4;
    }
    boolean target = NumberSets.intersect(one.targets(), other.targets());
    return Math.abs(one.day() - other.day()) <= WEEK
        && (two || target && (sameWord || one.sharesDate(other)));
  }

  /** Whether two share a word or a type that says what happened. */
  static boolean isComparable(Traits one, Traits other) {
    return one.type() == other.type() && !one.untyped()
        || NumberSets.intersect(one.stems(), other.stems());
  }
}
