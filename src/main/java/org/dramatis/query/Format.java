package org.dramatis.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How an answer is written. Rows and yes or no: as a table or in the W3C's formats for SPARQL
 * results; a graph: as Turtle, JSON-LD or RDF/XML.
 */
public enum Format {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  TURTLE;

  /**
   * @throws UnsuitableFormat if there is none of that name
   */
  public static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UnsuitableFormat(
                    "There is no format \"" + name + "\". There are: " + labels() + "."));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String labels() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }
}
