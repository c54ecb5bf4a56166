package org.dramatis.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Counts the things that have a name which fits. All names of a thing are in the same segment. */
final class ThingCounter extends SimpleCollector {

  private SortedDocValues iris;
  private FixedBitSet seen = new FixedBitSet(0);
  private int before;

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    before += seen.cardinality();
    iris = DocValues.getSorted(leaf.reader(), NameIndex.IRI);
    seen = new FixedBitSet(Math.max(1, iris.getValueCount()));
  }

  @Override
  public void collect(int document) throws IOException {
    if (iris.advanceExact(document)) {
      seen.set(iris.ordValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  int things() {
    return before + seen.cardinality();
  }

  /** Adds up what several have counted, each in segments of its own. */
  static final class Sum implements CollectorManager<ThingCounter, Integer> {

    @Override
    public ThingCounter newCollector() {
      return new ThingCounter();
    }

    @Override
    public Integer reduce(Collection<ThingCounter> counters) {
      return counters.stream().mapToInt(ThingCounter::things).sum();
    }
  }
}
