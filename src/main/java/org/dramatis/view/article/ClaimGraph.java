package org.dramatis.view.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** What the named graph of one document says, read at once: a long text has many mentions. */
final class ClaimGraph {

  private final Map<Node, Map<Node, Node>> values = new HashMap<>();
  private final List<Node> mentions = new ArrayList<>();

  private ClaimGraph() {}

  static ClaimGraph read(GraphReader graph, Node document) {
    ClaimGraph claims = new ClaimGraph();
    graph
        .all(document)
        .forEachRemaining(
            quad -> {
              claims
                  .values
                  .computeIfAbsent(quad.getSubject(), key -> new HashMap<>())
                  .put(quad.getPredicate(), quad.getObject());
              if (quad.getPredicate().equals(Terms.WORDS)) {
                claims.mentions.add(quad.getSubject());
              }
            });
    return claims;
  }

  /** All nodes that have words, in no order. */
  List<Node> mentions() {
    return mentions;
  }

  /** The value of a property that has one at most. */
  Optional<Node> object(Node subject, Node property) {
    return Optional.ofNullable(values.getOrDefault(subject, Map.of()).get(property));
  }

  Optional<String> words(Node subject, Node property) {
    return object(subject, property).map(GraphReader::words);
  }

  int number(Node subject, Node property) {
    return Integer.parseInt(words(subject, property).orElse("0"));
  }
}
