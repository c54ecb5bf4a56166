package org.dramatis.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A logistic regression: the probability that something holds, from its features. */
public final class LinearModel {

  private final FeatureTable table;
  private final double[] weights;

  /**
   * @param weights of each feature
   */
  public LinearModel(Map<String, Double> weights) {
    TreeMap<String, Double> sorted = new TreeMap<>(weights);
    this.table = new FeatureTable(sorted.navigableKeySet());
    this.weights = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Reads a resource: on each line a feature, a tab and its weight.
   *
   * @param user a class of the package that the resource belongs to
   */
  public static LinearModel read(Class<?> user, String resource) {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream stream = user.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LinearModel(weights);
  }

  /**
   * The probability, from 0 to 1, of what is described.
   *
   * @param description adds the features
   */
  public double probability(Consumer<Features> description) {
    Known known = new Known();
    description.accept(known);
    return 1 / (1 + StrictMath.exp(-known.sum()));
  }

  /** Those features that the model has a weight for. */
  private final class Known implements Features {
    private int[] numbers = new int[32];
    private int count;

    @Override
    public void add(String name, String seen) {
      add(table.find(name, seen));
    }

    @Override
    public void add(String name, String seen, String further) {
      add(table.find(name, seen, further));
    }

    /** Sorted, so that rounding does not depend on the order in which features are seen. */
    private void add(int number) {
      int place = number < 0 ? 0 : Arrays.binarySearch(numbers, 0, count, number);
      if (place < 0) {
        if (count == numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * count);
        }
        int to = -place - 1;
        System.arraycopy(numbers, to, numbers, to + 1, count - to);
        numbers[to] = number;
        count++;
      }
    }

    /** By a stream, which makes up for what is lost in rounding: many sums are nearly equal. */
    private double sum() {
      return Arrays.stream(numbers, 0, count).mapToDouble(number -> weights[number]).sum();
    }
  }
}
