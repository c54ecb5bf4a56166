package org.dramatis.store;

import org.apache.jena.tdb2.params.StoreParams;

/**
 * The orders in which the quads are kept. One begins with the graph, for reading and removing a
 * document; three end with it, for questions to the union of all graphs by any of subject,
 * predicate and object. TDB2's other two serve only questions to one graph by predicate or object,
 * which nobody asks of a document's few thousand triples.
 */
final class Indexes {

  private static final String[] ORDERS = {"GSPO", "SPOG", "POSG", "OSPG"};

  private Indexes() {}

  /** For new databases; one that exists keeps the orders it was made with until it is compacted. */
  static StoreParams parameters() {
    return StoreParams.builder("dramatis").quadIndexes(ORDERS.clone()).build();
  }
}
