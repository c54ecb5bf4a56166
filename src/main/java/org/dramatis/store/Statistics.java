package org.dramatis.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a store holds.
 *
 * @param documents whose claims are in it
 * @param triples in all named graphs
 * @param classes how many nodes there are of each class, by the class's IRI; the ontology's own
 *     terms are not counted
 * @param bytes that its files take
 */
public record Statistics(
    long documents, long triples, SortedMap<String, Long> classes, long bytes) {

  public Statistics {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** How many nodes are of a class. */
  public long count(String classIri) {
    return classes.getOrDefault(classIri, 0L);
  }
}
