package org.dramatis.resolve.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dramatis.model.DramatisException;

/**
 * A logistic regression over the features of a mention and a thing that it may speak of. {@code
 * antecedent-weights.tsv} holds what {@code AntecedentTraining} learned.
 */
final class AntecedentModel {

  private static final String RESOURCE = "antecedent-weights.tsv";

  private final Map<String, Double> weights;

  AntecedentModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads the weights that come with the program: on each line a feature, a tab, its weight. */
  static AntecedentModel load() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream stream = AntecedentModel.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException exception) {
      throw new DramatisException(
          "Cannot read " + RESOURCE + " in the program itself. Install it again.", exception);
    }
    return new AntecedentModel(weights);
  }

  /** The probability, from 0 to 1, that a mention with these features speaks of the thing. */
  double probability(Iterable<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
