package org.dramatis.store;

import java.util.Optional;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Tells whether a graph is as it was, so that what was read from it may be kept. */
public final class GraphState {

  private final DatasetGraphTDB storage;
  private final long version;

  private GraphState(DatasetGraphTDB storage, long version) {
    this.storage = storage;
    this.version = version;
  }

  /** What the thread's transaction reads; none if it writes, or if there is no transaction. */
  public static Optional<GraphState> of(Dataset dataset) {
    DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
    Transaction transaction = storage.getTxnSystem().getThreadTransaction();
    return transaction != null && transaction.isReadTxn()
        ? Optional.of(new GraphState(storage, transaction.getDataVersion()))
        : Optional.empty();
  }

  /** Compacting makes another storage, whose versions may be counted anew. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GraphState that && storage == that.storage && version == that.version;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(version);
  }
}
