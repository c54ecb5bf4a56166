package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of a logistic regression by adaptive gradient descent. It learns twice, the
 * second time without the features that had little weight. The same examples in the same order give
 * the same weights.
 */
public final class WeightLearner {

  private static final int ROUNDS = 12;
  private static final int RAREST = 10;
  private static final double RATE = 0.15;
  private static final double SHRINKING = 1e-3;
  private static final double LEAST_WEIGHT = 0.3;
  private static final long SEED = 1;

  /** What a candidate looks like, and whether it is what is sought. */
  public record Example(Set<String> features, boolean right) {}

  public Map<String, Double> learn(List<Example> examples) {
    Map<String, Double> first = descend(examples, frequent(examples));
    Set<String> kept = new TreeSet<>();
    first.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            kept.add(feature);
          }
        });
    Map<String, Double> rounded = new TreeMap<>();
    descend(examples, kept)
        .forEach((feature, weight) -> rounded.put(feature, Math.round(weight * 100) / 100.0));
    return rounded;
  }

  private static Set<String> frequent(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < RAREST);
    return counts.keySet();
  }

  private static Map<String, Double> descend(List<Example> examples, Set<String> features) {
    Map<String, Integer> index = new TreeMap<>();
    features.forEach(feature -> index.put(feature, index.size()));
    double[] weights = new double[index.size()];
    double[] steepness = new double[index.size()];
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.features().stream()
              .sorted()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .toArray());
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(rows.get(i), examples.get(i).right(), weights, steepness);
      }
    }
    Map<String, Double> learned = new TreeMap<>();
    index.forEach((feature, i) -> learned.put(feature, weights[i]));
    return learned;
  }

  private static void step(int[] row, boolean right, double[] weights, double[] steepness) {
    double sum = 0;
    for (int i : row) {
      sum += weights[i];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
    for (int i : row) {
      steepness[i] += error * error;
      double rate = RATE / Math.sqrt(steepness[i] + 1e-6);
      double moved = weights[i] - rate * (error + SHRINKING * weights[i]);
      weights[i] = Math.signum(moved) * Math.max(0, Math.abs(moved) - rate * SHRINKING);
    }
  }
}
