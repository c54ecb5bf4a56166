package org.dramatis.export.fact;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** The kinds of things. */
public enum Kind {
  PERSON("Person"),
  ORGANISATION("Organisation"),
  PLACE("Place"),
  EVENT("Event");

  private final String className;

  Kind(String className) {
    this.className = className;
  }

  /** The class that every thing of the kind has, beside its finest. */
  public Node type() {
    return Terms.dr(className);
  }

  /** As readers of an export see it: "person". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
