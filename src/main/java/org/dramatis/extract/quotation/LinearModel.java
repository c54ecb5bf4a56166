package org.dramatis.extract.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A logistic regression: the probability that something holds, from its features. */
final class LinearModel {

  private final Map<String, Double> weights;

  LinearModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads a resource of this package: on each line a feature, a tab and its weight. */
  static LinearModel read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream stream = LinearModel.class.getResourceAsStream(resource);
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

  double probability(Set<String> features) {
    // Sorted, so that rounding does not depend on the order of a hash.
    double sum = features.stream().sorted().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }
}
