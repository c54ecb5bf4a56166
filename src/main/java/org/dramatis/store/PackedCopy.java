package org.dramatis.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Copies a database into an empty one whose pages it fills. Insertion leaves a B+tree's pages half
 * full; this writes them leaf after leaf. Nodes keep their order, and with them the ids that stand
 * for them, so that every index can be copied as it is read, without sorting. Nodes that nothing
 * speaks of any more are left behind.
 */
final class PackedCopy {

  private final DatasetGraphTDB source;
  private final DatasetGraphTDB target;
  private final NodeIds ids = new NodeIds();

  /**
   * @param target must hold nothing; its quads may be kept in fewer orders than those of the source
   */
  PackedCopy(DatasetGraphTDB source, DatasetGraphTDB target) {
    this.source = source;
    this.target = target;
  }

  /**
   * Copies what is in the source now, in a transaction of each.
   *
   * @return the version of the data, by which it can be told whether anything was written since
   * @throws StoreException if the indexes of the source do not hold the same number of quads
   */
  long run() {
    source.begin(ReadWrite.READ);
    target.begin(ReadWrite.WRITE);
    try {
      gather(source.getTripleTable().getNodeTupleTable());
      gather(source.getQuadTable().getNodeTupleTable());
      copyNodes();
      copy(
          source.getTripleTable().getNodeTupleTable(), target.getTripleTable().getNodeTupleTable());
      copy(source.getQuadTable().getNodeTupleTable(), target.getQuadTable().getNodeTupleTable());
      target.prefixes().putAll(source.prefixes());
      target.commit();
      return source.getTxnSystem().getThreadTransaction().getDataVersion();
    } finally {
      target.end();
      source.end();
    }
  }

  /** The version of the data now. */
  static long version(DatasetGraphTDB database) {
    database.begin(ReadWrite.READ);
    try {
      return database.getTxnSystem().getThreadTransaction().getDataVersion();
    } finally {
      database.end();
    }
  }

  private void gather(NodeTupleTable table) {
    Iterator<Record> records = tree(table.getTupleTable().getIndex(0)).iterator();
    while (records.hasNext()) {
      byte[] key = records.next().getKey();
      for (int at = 0; at < key.length; at += NodeId.SIZE) {
        long id = Bytes.getLong(key, at);
        if (isPlace(id)) {
          ids.add(id);
        }
      }
    }
  }

  /** Numbers, dates and the like are ids in themselves, which have the first bit set. */
  private static boolean isPlace(long id) {
    return id >= 0;
  }

  private void copyNodes() {
    NodeTableTRDF from = nodes(source);
    NodeTableTRDF to = nodes(target);
    NodeTableTRDF appended =
        new NodeTableTRDF(new NoIndex(to.getIndex().getRecordFactory()), to.getData());
    long[] inOrder = ids.inOrder();
    for (int place = 0; place < inOrder.length; place++) {
      NodeId id = NodeIdFactory.createPtr(inOrder[place]);
      NodeId copy = appended.getAllocateNodeId(from.getNodeForNodeId(id));
      ids.put(place, copy.getPtrLocation());
    }
    appended.sync();
    Iterator<Record> used =
        Iter.filter(
            from.getIndex().iterator(), entry -> ids.contains(Bytes.getLong(entry.getValue(), 0)));
    pack(
        Iter.map(used, entry -> new Record(entry.getKey().clone(), copied(entry.getValue()))),
        (BPlusTree) to.getIndex());
  }

  private static NodeTableTRDF nodes(DatasetGraphTDB database) {
    return (NodeTableTRDF)
        database.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
  }

  private byte[] copied(byte[] key) {
    byte[] copy = key.clone();
    for (int at = 0; at < key.length; at += NodeId.SIZE) {
      long id = Bytes.getLong(key, at);
      if (isPlace(id)) {
        Bytes.setLong(ids.copyOf(id), copy, at);
      }
    }
    return copy;
  }

  private void copy(NodeTupleTable from, NodeTupleTable to) {
    Map<String, TupleIndex> sources = new LinkedHashMap<>();
    for (TupleIndex index : from.getTupleTable().getIndexes()) {
      sources.put(index.getName(), index);
    }
    long quads = -1;
    for (TupleIndex index : to.getTupleTable().getIndexes()) {
      Iterator<Record> records = tree(sources.get(index.getName())).iterator();
      long count =
          pack(
              Iter.map(records, entry -> new Record(copied(entry.getKey()), null)),
              (BPlusTree) tree(index));
      if (quads >= 0 && quads != count) {
        throw new StoreException(
            "The graph's indexes hold %d and %d triples: restore a backup, or build the store anew"
                .formatted(quads, count));
      }
      quads = count;
    }
  }

  private static RangeIndex tree(TupleIndex index) {
    return ((TupleIndexRecord) index).getRangeIndex();
  }

  private static long pack(Iterator<Record> records, BPlusTree tree) {
    long[] count = new long[1];
    Iterator<Record> counted =
        Iter.map(
            records,
            entry -> {
              count[0]++;
              return entry;
            });
    if (counted.hasNext()) {
      BPlusTreeRewriter.packIntoBPlusTree(
          counted,
          tree.getParams(),
          tree.getRecordFactory(),
          tree.getStateManager().getBufferChannel(),
          tree.getNodeManager().getBlockMgr(),
          tree.getRecordsMgr().getBlockMgr());
    }
    return count[0];
  }
}
