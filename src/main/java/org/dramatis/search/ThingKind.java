package org.dramatis.search;

import java.util.Locale;

/** The broad classes of what has a name in the graph. */
public enum ThingKind {
  PERSON,
  ORGANISATION,
  PLACE,
  EVENT;

  private static final String NAMESPACE = "https://w3id.org/dramatis/ns#";

  /** The IRI of the class. */
  String type() {
    return NAMESPACE + name().charAt(0) + word().substring(1);
  }

  /** In lower case, as it stands in the index. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
