package org.dramatis.query;

import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** The graph of three invented reports, kept as the real one is. */
public final class HarbourGraph {

  public static final String BASE = "https://w3id.org/dramatis/kg/";

  private HarbourGraph() {}

  public static Dataset read() {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset, HarbourGraph.class.getResourceAsStream("harbour.trig"), Lang.TRIG));
    return dataset;
  }

  static QueryRunner runner() {
    return new QueryRunner(read(), Optional.empty());
  }
}
