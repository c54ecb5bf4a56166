package org.dramatis.view.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Whether something is told as a fact, in the words of the page. */
public enum Standing {
  ASSERTED,
  PLANNED,
  UNCERTAIN,
  DENIED;

  /** Of a member of {@code dr:Factuality}; what does not say is told as a fact. */
  public static Standing of(Optional<Node> factuality) {
    return switch (factuality.map(Terms::localName).orElse("")) {
      case "Negated" -> DENIED;
      case "Uncertain" -> UNCERTAIN;
      case "Future" -> PLANNED;
      default -> ASSERTED;
    };
  }
}
