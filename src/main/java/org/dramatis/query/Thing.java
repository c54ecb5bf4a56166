package org.dramatis.query;

import java.util.Comparator;

/**
 * A person, organisation, place or event of the graph, as it is found by name.
 *
 * @param kind the local name of its finest class: "City"
 * @param sources how many independent sources speak of it
 */
public record Thing(
    String iri, String label, String kind, int sources, int documents, int mentions) {

  /** Best supported first. */
  static final Comparator<Thing> BY_SUPPORT =
      Comparator.comparingInt(Thing::sources)
          .thenComparingInt(Thing::documents)
          .thenComparingInt(Thing::mentions)
          .reversed()
          .thenComparing(Thing::label)
          .thenComparing(Thing::iri);
}
