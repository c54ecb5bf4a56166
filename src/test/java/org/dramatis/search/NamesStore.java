package org.dramatis.search;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dramatis.store.GraphStore;

/** A store of a few invented names and sentences. */
final class NamesStore {

  private NamesStore() {}

  static GraphStore in(Path folder) {
    GraphStore store = GraphStore.open(folder, GraphStore.DEFAULT_BASE);
    Dataset dataset = store.dataset();
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset, NamesStore.class.getResourceAsStream("names.trig"), Lang.TRIG));
    return store;
  }
}
