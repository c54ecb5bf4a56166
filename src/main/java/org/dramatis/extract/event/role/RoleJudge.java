package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.linear.LinearModels;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Span;

/**
 * Judges every mention of a sentence for every event in it. What grammar found is dropped where it
 * is unlikely, and gets another role where that is much likelier; what grammar missed is added
 * where it is likely. Roles that nothing was learned for stay as grammar found them.
 */
final class RoleJudge {

  /**
   * From here on a mention that grammar does not tie to the event takes part in it. This and the
   * next two were chosen on the development parts, for documents that were not learned from.
   */
  static final double LEAST = 0.55;

  /** From here on a mention that grammar ties to the event takes part in it. */
  static final double LEAST_BY_GRAMMAR = 0.1;

  /** How much larger the sum of another role must be than that of grammar's role. */
  static final double MUCH = 2;

  /** From here on a learned role is believed against a role that nothing was learned for. */
  static final double SURE = 0.6;

  /** Roles of those who do it: none of who only speaks of it. */
  private static final Set<String> DOERS = Set.of("actor", "participant");

  private final LinearModels models;

  RoleJudge(LinearModels models) {
    this.models = models;
  }

  /** The arguments of each event of the scene, by its place. */
  List<List<EventArgument>> judge(RoleScene scene) {
    List<List<EventArgument>> judged = new ArrayList<>();
    List<double[]> ofMentions = new ArrayList<>();
    for (int i = 0; i < scene.predicates().size(); i++) {
      RoleFeatures features = new RoleFeatures(scene, i);
      if (i == 0) {
        for (FoundEntity mention : scene.mentions()) {
          ofMentions.add(models.sums(found -> features.describeMention(mention, found)));
        }
      }
      judged.add(judge(scene, i, features, ofMentions));
    }
    return judged;
  }

  private List<EventArgument> judge(
      RoleScene scene, int number, RoleFeatures features, List<double[]> ofMentions) {
    List<EventArgument> arguments = new ArrayList<>();
    double[] ofEvent = models.sums(features::describeEvent);
    for (int i = 0; i < ofMentions.size(); i++) {
      FoundEntity mention = scene.mentions().get(i);
      if (scene.mayTakePart(number, mention)) {
        double[] sums = models.sums(found -> features.describe(mention, found));
        for (int role = 0; role < sums.length; role++) {
          sums[role] += ofEvent[role] + ofMentions.get(i)[role];
        }
        if (scene.isOnlooker(number, mention)) {
          excludeDoers(sums);
        }
        verdict(mention.mention().span(), scene.finding(number, mention), sums)
            .ifPresent(arguments::add);
      }
    }
    return arguments;
  }

  private void excludeDoers(double[] sums) {
    for (int role = 0; role < sums.length; role++) {
      if (DOERS.contains(models.outcomes().get(role))) {
        sums[role] = Double.NEGATIVE_INFINITY;
      }
    }
  }

  /**
   * What a mention is in an event.
   *
   * @param sums of each learned role, in the order of the models' outcomes
   */
  private Optional<EventArgument> verdict(Span mention, Optional<Finding> finding, double[] sums) {
    int best = 0;
    for (int role = 1; role < sums.length; role++) {
      best = sums[role] > sums[best] ? role : best;
    }
    double likely = probability(sums[best]);
    int own = finding.map(found -> models.outcomes().indexOf(found.role())).orElse(best);
    if (own < 0 && likely < SURE) {
      return finding.map(found -> new EventArgument(found.role(), mention, found.confidence()));
    }
    if (likely < (finding.isPresent() ? LEAST_BY_GRAMMAR : LEAST)) {
      return Optional.empty();
    }
    int role = own < 0 || sums[best] - sums[own] >= MUCH ? best : own;
    return Optional.of(
        new EventArgument(models.outcomes().get(role), mention, probability(sums[role])));
  }

  private static double probability(double sum) {
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
