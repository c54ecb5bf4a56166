package org.dramatis.extract.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure a relation is, from what the pair of words by itself speaks for it and from what is said
 * of the other words of the sentence for the same two things: "Anna Weber and her husband" tells of
 * her what it tells of Anna Weber.
 */
final class Agreement {

  /** The number of measures, as {@link #measures} gives them. */
  static final int MEASURES = 7;

  /** Sums further from zero are as sure as this. */
  private static final double SUREST = 8;

  private final Map<String, double[]> weights;

  /**
   * @param weights of the measures, by relation
   */
  Agreement(Map<String, double[]> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /** Reads a resource of this package: on each line a relation and its weights, tabs between. */
  static Agreement read(String resource) {
    Map<String, double[]> weights = new TreeMap<>();
    try (InputStream stream = Agreement.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == MEASURES + 1) {
          double[] row = Arrays.stream(columns).skip(1).mapToDouble(Double::parseDouble).toArray();
          weights.put(columns[0], row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Agreement(weights);
  }

  /**
   * What is weighed.
   *
   * @param own the sum of the weights of the pair's own features
   * @param others the same of the other pairs of words for the two things
   */
  static double[] measures(double own, double[] others) {
    double bounded = bounded(own);
    if (others.length == 0) {
      return new double[] {1, bounded, 0, 0, 0, 0, 0};
    }
    double most = Arrays.stream(others).map(Agreement::bounded).max().orElseThrow();
    double mean = Arrays.stream(others).map(Agreement::bounded).average().orElseThrow();
    return new double[] {1, bounded, 1, bounded, most, mean, Math.max(0, most - bounded)};
  }

  private static double bounded(double sum) {
    return Math.max(-SUREST, Math.min(SUREST, sum));
  }

  /** The probability, from 0 to 1, that the relation holds. */
  double probability(String relation, double own, double[] others) {
    double[] row = weights.get(relation);
    double[] measures = measures(own, others);
    double sum = 0;
    for (int i = 0; i < MEASURES; i++) {
      sum += row[i] * measures[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
