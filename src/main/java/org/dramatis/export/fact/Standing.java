package org.dramatis.export.fact;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** Whether something is said to be so. */
public enum Standing {
  ASSERTED,
  PLANNED,
  UNCERTAIN,
  DENIED;

  /** What a value of {@code dr:factuality} means. */
  public static Standing of(Node factuality) {
    return switch (Terms.localName(factuality)) {
      case "Future" -> PLANNED;
      case "Uncertain" -> UNCERTAIN;
      case "Negated" -> DENIED;
      default -> ASSERTED;
    };
  }

  /** As readers of an export see it: "planned". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
