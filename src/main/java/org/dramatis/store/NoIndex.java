package org.dramatis.store;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.Index;

/** Stands in for the index of a file of nodes while distinct nodes are appended to it. */
final class NoIndex implements Index {

  private final RecordFactory factory;

  NoIndex(RecordFactory factory) {
    this.factory = factory;
  }

  @Override
  public Record find(Record entry) {
    return null;
  }

  @Override
  public boolean contains(Record entry) {
    return false;
  }

  @Override
  public boolean insert(Record entry) {
    return true;
  }

  @Override
  public boolean delete(Record entry) {
    return false;
  }

  @Override
  public Iterator<Record> iterator() {
    return Collections.emptyIterator();
  }

  @Override
  public RecordFactory getRecordFactory() {
    return factory;
  }

  @Override
  public boolean isEmpty() {
    return true;
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void clear() {}

  @Override
  public void check() {}

  @Override
  public void sync() {}

  @Override
  public void close() {}
}
