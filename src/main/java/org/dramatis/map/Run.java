package org.dramatis.map;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A way of reading: what claims depend on besides the text.
 *
 * @param versions of the program, the models and the ontology, by name
 */
public record Run(SortedMap<String, String> versions) {

  public Run {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  public static Run of(Map<String, String> versions) {
    return new Run(new TreeMap<>(versions));
  }

  /** Made from the versions alone. */
  public String name() {
    StringBuilder content = new StringBuilder();
    versions.forEach(
        (name, version) -> content.append(name).append('=').append(version).append('\n'));
    return Sha256.digits(content.toString(), 16);
  }
}
