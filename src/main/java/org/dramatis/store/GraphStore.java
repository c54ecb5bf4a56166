package org.dramatis.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dramatis.model.DramatisException;

/**
 * A graph on disk: read and written in transactions, by one process at a time. Many threads may
 * read while one writes; each sees the graph as it was when its transaction began.
 */
public final class GraphStore implements AutoCloseable {

  /** The name of the graph of the ontology. */
  public static final String ONTOLOGY = "https://w3id.org/dramatis/ns";

  /** What minted IRIs begin with, unless a store is made with another base. */
  public static final String DEFAULT_BASE = "https://w3id.org/dramatis/kg/";

  private final StoreDirectory directory;
  private final String base;
  private final StoreLock lock;
  private final DatasetGraph dataset;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock changing = new ReentrantLock();
  private final AtomicLong written = new AtomicLong();

  private GraphStore(StoreDirectory directory, String base, StoreLock lock) {
    this.directory = directory;
    this.base = base;
    this.lock = lock;
    this.dataset = connect(directory);
  }

  /**
   * Opens the store in a folder, and makes one if the folder is new or empty.
   *
   * @throws StoreException if the folder holds something else, or a store with another base
   */
  public static GraphStore open(Path folder, String base) {
    StoreDirectory directory = new StoreDirectory(folder);
    directory.prepare(base);
    if (!directory.base().equals(base)) {
      throw new StoreException(
          "The store %s was made with the base %s, not %s: leave --base out, or name another store"
              .formatted(folder, directory.base(), base));
    }
    return open(directory);
  }

  /**
   * Opens the store in a folder.
   *
   * @throws StoreException if there is none
   */
  public static GraphStore open(Path folder) {
    return open(new StoreDirectory(folder));
  }

  private static GraphStore open(StoreDirectory directory) {
    String base = directory.base();
    StoreLock lock = StoreLock.take(directory);
    try {
      return new GraphStore(directory, base, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static DatasetGraph connect(StoreDirectory directory) {
    try {
      DatasetGraph dataset =
          DatabaseMgr.connectDatasetGraph(location(directory), Indexes.parameters());
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      return dataset;
    } catch (RuntimeException e) {
      throw new StoreException(
          "Cannot open the graph in %s: %s. Restore a backup, or build the store anew."
              .formatted(directory.graph(), e.getMessage()),
          e);
    }
  }

  private static Location location(StoreDirectory directory) {
    directory.graph().toFile().mkdirs();
    return Location.create(directory.graph());
  }

  public Path folder() {
    return directory.root();
  }

  /** The folder for annotated articles, which others fill; it may not exist yet. */
  public Path annotations() {
    return directory.annotations();
  }

  /** The file for kept claims, which others write; it may not exist yet. */
  public Path claims() {
    return directory.claims();
  }

  /** The file that says what the graph of things holds; others write it. */
  public Path things() {
    return directory.things();
  }

  /** The folder for the indexes of text search, which others fill; it may not exist yet. */
  public Path text() {
    return directory.text();
  }

  /** The base of all IRIs minted in the store. */
  public String base() {
    return base;
  }

  /** The name of the graph that describes how the documents were read. */
  public String runs() {
    return base + "runs";
  }

  /** The graph for queries, which read in transactions of their own. */
  public Dataset dataset() {
    return DatasetFactory.wrap(dataset);
  }

  /** Reads in one transaction. What is returned must not hold on to the graph. */
  public <T> T read(Function<GraphView, T> work) {
    dataset.begin(TxnType.READ);
    try {
      return work.apply(new GraphView(dataset));
    } finally {
      dataset.end();
    }
  }

  /** How many triples have been written since it was opened: the work that was done on the disk. */
  public long written() {
    return written.get();
  }

  /**
   * Writes in one transaction: all of it is kept, or, if anything is thrown, nothing. A batch of a
   * hundred documents costs little more than a single one.
   *
   * @throws StoreException if the graph could not be written; the store is as it was before
   */
  public void write(Consumer<GraphUpdate> work) {
    Failures.checkSpace(directory.root());
    writing.lock();
    try {
      dataset.begin(TxnType.WRITE);
      try {
        GraphUpdate update = new GraphUpdate(dataset, () -> Failures.checkSpace(directory.root()));
        work.accept(update);
        dataset.commit();
        written.addAndGet(update.written());
      } catch (RuntimeException | InternalError e) {
        abort(e);
        throw e;
      } finally {
        dataset.end();
      }
    } catch (DramatisException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      throw Failures.writing(directory.root(), e);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Does work of several transactions that builds on what it has read itself, such as making things
   * of claims. Such work of other threads waits; whoever only reads does not.
   */
  public <T> T alone(Supplier<T> work) {
    changing.lock();
    try {
      return work.get();
    } finally {
      changing.unlock();
    }
  }

  private void abort(Throwable reason) {
    try {
      dataset.abort();
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /**
   * Holds every named graph against shapes.
   *
   * @param sink hears of each violation, graph by graph, in the order of their names
   * @return how many there are
   */
  public long validate(Graph shapes, Consumer<Violation> sink) {
    return read(view -> new Validation(view, shapes, sink).run());
  }

  public Statistics statistics() {
    return read(view -> view.statistics(directory.bytes()));
  }

  /**
   * Rewrites the files without what transactions have left behind, and with full pages; for a while
   * needs their space again. Others may read meanwhile; who wants to write waits.
   *
   * @throws StoreException if the files could not be rewritten; the store is as it was before
   */
  public void compact() {
    Failures.checkSpace(directory.root(), directory.bytes());
    writing.lock();
    try {
      new Compaction(TDBInternal.getDatabaseContainer(dataset)).run();
    } catch (DramatisException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      throw Failures.writing(directory.root(), e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset);
    lock.close();
  }
}
