package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dramatis.linear.LinearModels;

/**
 * The pairs of a sentence with what their own features speak for each relation. What describes one
 * side alone is looked up once for all pairs that have it.
 */
final class JudgedSentence {

  /** A pair with the sums of its weights, in the order of the models' outcomes. */
  record Judged(Pair pair, double[] sums) {}

  private final LinearModels models;
  private final SideFeatures sides;
  private final Map<Argument, double[]> subjects = new IdentityHashMap<>();
  private final Map<Argument, double[]> objects = new IdentityHashMap<>();
  private final List<Judged> judged = new ArrayList<>();

  JudgedSentence(LinearModels models, Scene scene, List<Pair> pairs) {
    this.models = models;
    this.sides = new SideFeatures(scene);
    for (Pair pair : pairs) {
      judged.add(new Judged(pair, sums(pair)));
    }
  }

  private double[] sums(Pair pair) {
    double[] subject =
        subjects.computeIfAbsent(
            pair.subject(), side -> models.sums(features -> sides.describe(side, "s", features)));
    double[] object =
        objects.computeIfAbsent(
            pair.object(), side -> models.sums(features -> sides.describe(side, "o", features)));
    double[] sums = models.sums(features -> new PairFeatures(pair, features).describe());
    for (int i = 0; i < sums.length; i++) {
      sums[i] += subject[i] + object[i];
    }
    return sums;
  }

  List<Judged> pairs() {
    return judged;
  }

  /** The other pairs that stand for the same two things as one does. */
  List<Judged> same(Judged one) {
    List<Judged> same = new ArrayList<>(0);
    for (Judged other : judged) {
      if (other != one && other.pair().isOfSame(one.pair())) {
        same.add(other);
      }
    }
    return same;
  }
}
