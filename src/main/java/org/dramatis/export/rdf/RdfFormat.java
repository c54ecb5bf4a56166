package org.dramatis.export.rdf;

import java.util.Locale;
import java.util.Optional;

/** The ways of writing RDF. */
public enum RdfFormat {
  TURTLE(false),
  TRIG(true),
  NQUADS(true),
  NTRIPLES(false),
  JSONLD(true),
  RDFXML(false);

  private final boolean keepsGraphs;

  RdfFormat(boolean keepsGraphs) {
    this.keepsGraphs = keepsGraphs;
  }

  /** Whether it tells named graphs apart; the others write the union of them all. */
  public boolean keepsGraphs() {
    return keepsGraphs;
  }

  /** The format with this name in lower case. */
  public static Optional<RdfFormat> named(String name) {
    for (RdfFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
