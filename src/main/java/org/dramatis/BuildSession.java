package org.dramatis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphUpdate;
import org.dramatis.store.GraphView;
import org.dramatis.store.StoredDocument;

/**
 * One run over some documents: writes them in batches, while the next are read, and keeps the
 * account.
 */
final class BuildSession implements AutoCloseable {

  /** A batch costs one transaction, whose price is that of dozens of documents. */
  private static final int DOCUMENTS_A_BATCH = 200;

  private static final int TRIPLES_A_BATCH = 400_000;

  private final GraphStore store;
  private final RunDescription runDescription;
  private final BuildListener listener;
  private final Clock clock;
  private final Instant begun;
  private final KeptClaims kept;
  private final Iris iris;
  private final Map<String, Optional<StoredDocument>> known = new ConcurrentHashMap<>();
  private final BatchWriter writer = new BatchWriter();
  private final List<ReadDocument> batch = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int triples;
  private int added;
  private int replaced;
  private int unchanged;
  private int removed;
  private long words;

  BuildSession(
      GraphStore store,
      KeptClaims kept,
      RunDescription runDescription,
      BuildListener listener,
      Clock clock) {
    this.store = store;
    this.kept = kept;
    this.runDescription = runDescription;
    this.listener = listener;
    this.clock = clock;
    this.begun = clock.instant();
    this.iris = new Iris(store.base());
  }

  /**
   * A document as it was in the store before this run: it is looked up when its id first comes up,
   * which is before any of that id is written.
   */
  Optional<StoredDocument> known(String id) {
    return known.computeIfAbsent(id, key -> store.read(view -> view.document(iris.document(key))));
  }

  /** All documents that are in the store when the run begins, by their ids. */
  List<StoredDocument> allKnown() {
    List<StoredDocument> documents = store.read(GraphView::documents);
    documents.forEach(document -> known.put(document.id(), Optional.of(document)));
    return documents;
  }

  /** The digest of the claims that the store had of a document; empty if it had none. */
  String claimsOf(String id) {
    return known(id).map(StoredDocument::claims).orElse("");
  }

  int documents() {
    return added + replaced;
  }

  long words() {
    return words;
  }

  void fail(String line) {
    failures.add(line);
    listener.remarked(line);
  }

  void remark(String line) {
    remarks.add(line);
    listener.remarked(line);
  }

  void leave() {
    unchanged++;
  }

  void add(ReadDocument document) {
    if (document.graph().isEmpty() && document.claims().isEmpty()) {
      document.remarks().forEach(this::fail);
      return;
    }
    document.remarks().forEach(line -> remark(document.id() + ": " + line));
    batch.add(document);
    triples += document.graph().size();
    words += document.words();
    if (known(document.id()).isPresent()) {
      replaced++;
    } else {
      added++;
    }
    if (batch.size() >= DOCUMENTS_A_BATCH || triples >= TRIPLES_A_BATCH) {
      write();
    }
  }

  private void write() {
    if (!batch.isEmpty()) {
      List<ReadDocument> documents = List.copyOf(batch);
      writer.write(() -> write(documents));
      batch.clear();
      triples = 0;
    }
  }

  /** The graph first: from it the claims can be made again, where they could not be kept. */
  private void write(List<ReadDocument> documents) {
    store.write(
        update -> {
          documents.forEach(document -> write(update, document));
          runDescription.write(update);
        });
    kept.keep(documents.stream().flatMap(document -> document.claims().stream()).toList());
  }

  /** Of a document that was there before, little may have changed. */
  private void write(GraphUpdate update, ReadDocument document) {
    Optional<StoredDocument> before = known.get(document.id());
    if (document.graph().isEmpty()) {
      if (!before.orElseThrow().run().equals(runDescription.run())) {
        update.setRun(document.iri(), runDescription.run());
      }
    } else if (before.isPresent()) {
      update.update(document.iri(), document.graph()::forEach);
    } else {
      update.replace(document.iri(), document.graph());
    }
  }

  void remove(List<String> graphs) {
    if (!graphs.isEmpty()) {
      store.write(update -> graphs.forEach(update::remove));
    }
    removed += graphs.size();
  }

  /**
   * Writes what is left and brings the things up to date.
   *
   * @param resolving makes the things
   */
  BuildReport finish(Runnable resolving) {
    write();
    writer.finish();
    listener.begun("Resolving", 1);
    resolving.run();
    listener.ended();
    Duration duration = Duration.between(begun, clock.instant());
    return new BuildReport(added, replaced, unchanged, removed, words, duration, failures, remarks);
  }

  /** Waits for a batch that is being written, so that the store can be closed. */
  @Override
  public void close() {
    writer.close();
  }
}
