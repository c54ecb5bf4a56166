package org.dramatis.extract.pair;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What was learned, by the relation's local name. */
record LearnedRelations(Map<String, Map<String, Double>> weights, Map<String, double[]> agreement) {

  private static final String SOURCE =
      "# Learned by RelationTraining from the development part of KnowledgeNet (CC BY-SA 4.0).\n";

  /** The resource with the weights. */
  String weightLines() {
    TreeMap<String, StringBuilder> lines = new TreeMap<>();
    weights.forEach(
        (relation, features) ->
            features.forEach(
                (feature, weight) ->
                    lines
                        .computeIfAbsent(feature, key -> new StringBuilder(feature))
                        .append("\t" + relation + " " + weight)));
    return SOURCE + String.join("\n", lines.values()) + "\n";
  }

  /** The resource with how pairs that agree are believed. */
  String agreementLines() {
    StringBuilder lines = new StringBuilder(SOURCE);
    agreement.forEach(
        (relation, measures) -> {
          lines.append(relation);
          Arrays.stream(measures).forEach(measure -> lines.append("\t" + measure));
          lines.append("\n");
        });
    return lines.toString();
  }
}
