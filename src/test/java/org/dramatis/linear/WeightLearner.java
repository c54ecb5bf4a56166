package org.dramatis.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of a {@link LinearModel}: logistic regression by adaptive gradient descent. It
 * learns twice, the second time without the features that had little weight. The same examples in
 * the same order give the same weights, on any machine.
 */
public final class WeightLearner {

  private static final long SEED = 1;

  /**
   * How to learn.
   *
   * @param rounds through all examples
   * @param rarest how many examples a feature must be seen in
   * @param rate of the first step
   * @param shrinking how much weights are pulled towards nothing
   * @param least the weight of a feature that is kept
   */
  public record Settings(int rounds, int rarest, double rate, double shrinking, double least) {}

  /** What a candidate looks like, and whether it is right. */
  public record Example(Set<String> features, boolean right) {}

  /** The same with features by their numbers, each once. */
  public record Row(int[] features, boolean right) {}

  private final Settings settings;

  public WeightLearner(Settings settings) {
    this.settings = settings;
  }

  public Map<String, Double> learn(List<Example> examples) {
    TreeSet<String> all = new TreeSet<>();
    examples.forEach(example -> all.addAll(example.features()));
    List<String> names = new ArrayList<>(all);
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return learn(
        names,
        examples.stream()
            .map(
                example ->
                    new Row(
                        example.features().stream().mapToInt(numbers::get).sorted().toArray(),
                        example.right()))
            .toList());
  }

  /**
   * @param names of the features, by their numbers
   */
  public Map<String, Double> learn(List<String> names, List<Row> examples) {
    double[] first = descend(examples, frequent(examples, names.size()));
    BitSet kept = new BitSet();
    for (int i = 0; i < first.length; i++) {
      kept.set(i, Math.abs(first[i]) >= settings.least());
    }
    double[] second = descend(examples, kept);
    Map<String, Double> learned = new TreeMap<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      double rounded = Math.round(second[i] * 100) / 100.0;
      if (rounded != 0) {
        learned.put(names.get(i), rounded);
      }
    }
    return learned;
  }

  private BitSet frequent(List<Row> examples, int features) {
    int[] counts = new int[features];
    examples.forEach(
        example -> {
          for (int feature : example.features()) {
            counts[feature]++;
          }
        });
    BitSet frequent = new BitSet();
    for (int i = 0; i < features; i++) {
      frequent.set(i, counts[i] >= settings.rarest());
    }
    return frequent;
  }

  private double[] descend(List<Row> examples, BitSet features) {
    double[] weights = new double[features.length()];
    double[] steepness = new double[features.length()];
    List<Row> rows = new ArrayList<>();
    for (Row example : examples) {
      int[] kept = Arrays.stream(example.features()).filter(features::get).toArray();
      rows.add(new Row(kept, example.right()));
    }
    Random random = new Random(SEED);
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(rows, random);
      for (Row row : rows) {
        step(row, weights, steepness);
      }
    }
    return weights;
  }

  private void step(Row row, double[] weights, double[] steepness) {
    double sum = 0;
    for (int i : row.features()) {
      sum += weights[i];
    }
    double error = 1 / (1 + StrictMath.exp(-sum)) - (row.right() ? 1 : 0);
    double shrinking = settings.shrinking();
    for (int i : row.features()) {
      steepness[i] += error * error;
      double rate = settings.rate() / Math.sqrt(steepness[i] + 1e-6);
      double moved = weights[i] - rate * (error + shrinking * weights[i]);
      weights[i] = Math.signum(moved) * Math.max(0, Math.abs(moved) - rate * shrinking);
    }
  }
}
