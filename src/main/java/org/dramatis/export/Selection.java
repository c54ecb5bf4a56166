package org.dramatis.export;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Which part of a graph is handed over. A part is a graph of the same model: its things lead to no
 * thing outside it, and every one of them still opens at its sentences.
 */
@FunctionalInterface
public interface Selection {

  /** The whole graph. */
  static Selection everything() {
    return dataset -> dataset;
  }

  /**
   * The part, to be read within the caller's transaction.
   *
   * @param dataset a store, read and not changed
   */
  DatasetGraph of(DatasetGraph dataset);
}
