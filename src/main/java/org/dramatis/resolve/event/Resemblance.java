package org.dramatis.resolve.event;

import java.util.Arrays;
import org.dramatis.linear.Features;
import org.dramatis.resolve.match.NumberSets;

/** Finds what two occurrences have in common, aspect by aspect. */
final class Resemblance {

  /** From these likenesses on two reports have the next value of {@link Aspect#STORY}. */
  private static final double[] STORIES = {0.08, StoryPairs.LIKE, 0.16, 0.2, 0.25, 0.3, 0.4};

  /** From these sums on two reports have the next value of {@link Aspect#COMMON}. */
  private static final double[] COMMON = {10, 20, 30, 45, 65, 90, 130};

  /** From these sums on two sentences have the next value of {@link Aspect#NAMES}. */
  private static final double[] NAMES = {1, 5, 10, 16};

  private static final int LEAD = 2;

  private final Vocabulary vocabulary;

  Resemblance(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The bits of all aspects.
   *
   * @param kinship of the two reports
   */
  long of(Traits one, Traits other, Kinship kinship) {
    return words(one, other)
        | story(kinship)
        | people(one, other)
        | circumstances(one, other)
        | place(one, other);
  }

  private long words(Traits one, Traits other) {
    boolean sameWord = NumberSets.intersect(one.stems(), other.stems());
    int kind = 4;
    if (sameWord && one.type() == other.type()) {
      kind = one.untyped() ? 1 : 0;
    } else if (sameWord) {
      kind = one.untyped() || other.untyped() ? 2 : 3;
    }
    int rarity = Math.min(rarity(one), rarity(other)) / Vocabulary.UNIT;
    return Aspect.KIND.bits(kind) | Aspect.RARITY.bits(rarity);
  }

  private static long story(Kinship kinship) {
    return Aspect.STORY.bits(step(kinship.likeness(), STORIES))
        | Aspect.COMMON.bits(step(kinship.common(), COMMON));
  }

  private static int step(double value, double[] steps) {
    int step = 0;
    while (step < steps.length && value >= steps[step]) {
      step++;
    }
    return step;
  }

  private int rarity(Traits one) {
    return Arrays.stream(one.setting().words()).map(vocabulary::rarity).max().orElse(0);
  }

  private static long people(Traits one, Traits other) {
    boolean changed =
        NumberSets.intersect(one.actors(), other.targets())
            || NumberSets.intersect(one.targets(), other.actors());
    return Aspect.PEOPLE.bits(NumberSets.shared(one.people(), other.people()))
        | Aspect.ACTOR.bits(named(one.actors(), other.actors()))
        | Aspect.TARGET.bits(named(one.targets(), other.targets()))
        | Aspect.PLACE.bits(named(one.place(), other.place()))
        | Aspect.DESCRIBED_ACTOR.bits(
            described(one.setting().describedActors(), other.setting().describedActors()))
        | Aspect.DESCRIBED_TARGET.bits(
            described(one.setting().describedTargets(), other.setting().describedTargets()))
        | Aspect.SIDES.bits(changed ? 1 : 0);
  }

  private static int named(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return one.length == other.length ? 0 : 1;
    }
    return NumberSets.intersect(one, other) ? 2 : 3;
  }

  private static int described(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    return NumberSets.intersect(one, other) ? 1 : 2;
  }

  private static long circumstances(Traits one, Traits other) {
    int dates = one.isDated() && other.isDated() ? 1 : 0;
    for (String date : one.when()) {
      boolean sameDay = date.length() == 10 && Arrays.asList(other.when()).contains(date);
      dates = sameDay ? 2 : dates;
    }
    boolean agree = (one.factualities() & other.factualities()) != 0;
    return Aspect.DATES.bits(dates)
        | Aspect.AMOUNT.bits(amount(one, other))
        | Aspect.FACTUALITY.bits(agree ? 0 : 1);
  }

  private static int amount(Traits one, Traits other) {
    if (!one.hasAmount() || !other.hasAmount()) {
      return 0;
    }
    long less = Math.min(one.amount(), other.amount());
    long more = Math.max(one.amount(), other.amount());
    return less == more ? 1 : more <= 2 * less ? 2 : 3;
  }

  private long place(Traits one, Traits other) {
    int[] ours = one.setting().context();
    int[] theirs = other.setting().context();
    double all = Math.sqrt((double) vocabulary.telling(ours) * vocabulary.telling(theirs));
    int context = all == 0 ? 0 : (int) (10 * vocabulary.shared(ours, theirs) / all);
    int lead =
        (one.setting().sentence() < LEAD ? 1 : 0) + (other.setting().sentence() < LEAD ? 1 : 0);
    int distance =
        one.report() == other.report()
            ? 1 + Math.abs(one.setting().sentence() - other.setting().sentence())
            : 0;
    return Aspect.CONTEXT.bits(context)
        | Aspect.NAMES.bits(names(one.setting().names(), other.setting().names()))
        | Aspect.LEAD.bits(lead)
        | Aspect.RIVALS.bits(Math.max(one.setting().rivals(), other.setting().rivals()))
        | Aspect.DISTANCE.bits(distance);
  }

  private int names(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    return 1 + step((double) vocabulary.shared(one, other) / Vocabulary.UNIT, NAMES);
  }

  /** The features of what was found: each aspect, and some together with what is compared. */
  static void describe(Features features, long found) {
    boolean here = !Aspect.DISTANCE.value(found).equals("two reports");
    String where = here ? "here" : "there";
    features.add(where, "always");
    for (Aspect aspect : Aspect.values()) {
      features.add(where, aspect.words(), aspect.value(found));
    }
    String kind = Aspect.KIND.value(found).equals("type") ? "type" : "word";
    features.add(where, Aspect.KIND.value(found) + " people", Aspect.PEOPLE.value(found));
    features.add(where, kind + " story", Aspect.STORY.value(found));
    features.add(where, kind + " common", Aspect.COMMON.value(found));
    features.add(where, kind + " context", Aspect.CONTEXT.value(found));
    features.add(where, kind + " distance", Aspect.DISTANCE.value(found));
  }
}
