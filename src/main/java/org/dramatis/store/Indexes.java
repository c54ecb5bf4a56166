package org.dramatis.store;

import org.apache.jena.tdb2.params.StoreParams;

/**
 * The orders in which the quads are kept. Three end with the graph, for questions to the union of
 * all graphs by any of subject, predicate and object. One begins with it, for reading and removing
 * a document, and for questions to one graph by predicate and object; those by subject are answered
 * from the first, as a subject is spoken of in two or three graphs at most. TDB2's other two orders
 * would hardly ever be read.
 */
final class Indexes {

  /** Of two that serve a question equally well TDB2 takes the first. */
  private static final String[] ORDERS = {"SPOG", "POSG", "OSPG", "GPOS"};

  private Indexes() {}

  /** For new databases; one that exists keeps the orders it was made with until it is compacted. */
  static StoreParams parameters() {
    return StoreParams.builder("dramatis").quadIndexes(ORDERS.clone()).build();
  }
}
