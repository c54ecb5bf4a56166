package org.dramatis.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Several logistic regressions over the same features, which are looked up once for all. */
public final class LinearModels {

  private final List<String> outcomes;
  private final FeatureTable table;

  /** Of each feature the numbers of the outcomes that it weighs for, and after them the weights. */
  private final int[][] outcomesOf;

  private final double[][] weights;

  /**
   * @param weights of each outcome, by feature
   */
  public LinearModels(Map<String, Map<String, Double>> weights) {
    this.outcomes = List.copyOf(new TreeSet<>(weights.keySet()));
    TreeMap<String, TreeMap<Integer, Double>> byFeature = new TreeMap<>();
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      int number = outcome;
      weights
          .get(outcomes.get(outcome))
          .forEach(
              (feature, weight) ->
                  byFeature.computeIfAbsent(feature, key -> new TreeMap<>()).put(number, weight));
    }
    this.table = new FeatureTable(byFeature.navigableKeySet());
    this.outcomesOf = new int[byFeature.size()][];
    this.weights = new double[byFeature.size()][];
    int feature = 0;
    for (TreeMap<Integer, Double> row : byFeature.values()) {
      outcomesOf[feature] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
      this.weights[feature] = row.values().stream().mapToDouble(Double::doubleValue).toArray();
      feature++;
    }
  }

  /**
   * Reads a resource: on each line a feature and, after tabs, each outcome that it weighs for, a
   * blank and the weight.
   *
   * @param user a class of the package that the resource belongs to
   */
  public static LinearModels read(Class<?> user, String resource) {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    try (InputStream stream = user.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          read(line.split("\t"), weights);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LinearModels(weights);
  }

  private static void read(String[] columns, Map<String, Map<String, Double>> weights) {
    for (int i = 1; i < columns.length; i++) {
      int blank = columns[i].indexOf(' ');
      weights
          .computeIfAbsent(columns[i].substring(0, blank), key -> new TreeMap<>())
          .put(columns[0], Double.valueOf(columns[i].substring(blank + 1)));
    }
  }

  /** The names of what is judged, sorted. */
  public List<String> outcomes() {
    return outcomes;
  }

  /**
   * The sum of the weights for each outcome, in the order of the outcomes: what is described is the
   * likelier the larger its sum, and sums of several descriptions add up.
   *
   * @param description adds the features
   */
  public double[] sums(Consumer<Features> description) {
    Known known = new Known();
    description.accept(known);
    return known.sums();
  }

  /** Those features that have a weight. */
  private final class Known implements Features {
    private int[] numbers = new int[64];
    private int count;

    @Override
    public void add(String name, String seen) {
      add(table.find(name, seen));
    }

    @Override
    public void add(String name, String seen, String further) {
      add(table.find(name, seen, further));
    }

    private void add(int number) {
      if (number >= 0) {
        if (count == numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
      }
    }

    /** Sorted, so that each counts once and rounding does not depend on the order of adding. */
    private double[] sums() {
      Arrays.sort(numbers, 0, count);
      double[] sums = new double[outcomes.size()];
      for (int i = 0; i < count; i++) {
        int feature = numbers[i];
        if (i == 0 || feature != numbers[i - 1]) {
          int[] weighed = outcomesOf[feature];
          for (int j = 0; j < weighed.length; j++) {
            sums[weighed[j]] += weights[feature][j];
          }
        }
      }
      return sums;
    }
  }
}
