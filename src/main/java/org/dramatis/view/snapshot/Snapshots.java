package org.dramatis.view.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.dramatis.model.DramatisException;
import org.dramatis.query.ParameterType;
import org.dramatis.query.ThingFinder;
import org.dramatis.query.UnknownName;
import org.dramatis.store.GraphState;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.ViewException;

/**
 * The snapshot of a store, read when it is first asked for and again when the graph has changed.
 * The new one is read beside, and the old one answers when that takes long.
 */
public final class Snapshots {

  /** So long an answer waits for what has just changed. */
  private static final long PATIENCE_MILLISECONDS = 1_000;

  private final GraphStore store;
  private final AtomicLong read = new AtomicLong();
  private Optional<Kept> kept = Optional.empty();
  private Optional<FutureTask<Kept>> reading = Optional.empty();

  private record Kept(GraphState state, Snapshot snapshot) {}

  /**
   * @param store has to stay open meanwhile
   */
  public Snapshots(GraphStore store) {
    this.store = store;
  }

  /** As the graph is now, or was a moment ago. Not to be called within a transaction. */
  public Snapshot now() {
    Optional<Kept> known = known();
    if (known.filter(this::isCurrent).isPresent()) {
      return known.get().snapshot();
    }
    FutureTask<Kept> task = begin();
    try {
      Kept fresh =
          known.isPresent() ? task.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS) : task.get();
      return fresh.snapshot();
    } catch (TimeoutException late) {
      return known.orElseThrow().snapshot();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DramatisException("The view was given up: the server is stopping.", e);
    } catch (ExecutionException e) {
      throw new DramatisException(
          "Cannot read the graph: " + e.getCause().getMessage() + ". Try again.", e.getCause());
    }
  }

  /**
   * The numbers of the things that an address names, each once, also by an IRI that they had
   * before.
   *
   * @throws ViewException if there is none that is named so
   */
  public List<Integer> focus(Snapshot snapshot, Parameters asked) {
    return asked.iris("focus").stream()
        .map(iri -> snapshot.number(iri).orElseGet(() -> snapshot.required(present(iri))))
        .distinct()
        .toList();
  }

  private String present(String iri) {
    try {
      return new ThingFinder(store.dataset()).find(iri, ParameterType.THING).get(0).iri();
    } catch (UnknownName unknown) {
      return iri;
    }
  }

  private synchronized Optional<Kept> known() {
    return kept;
  }

  private boolean isCurrent(Kept known) {
    return store.read(view -> GraphState.of(store.dataset())).equals(Optional.of(known.state()));
  }

  /** The reading that is going on, or a new one. */
  private synchronized FutureTask<Kept> begin() {
    if (reading.isEmpty()) {
      FutureTask<Kept> task = new FutureTask<>(this::readAndKeep);
      reading = Optional.of(task);
      Thread thread = new Thread(task, "snapshot");
      thread.setDaemon(true);
      thread.start();
    }
    return reading.get();
  }

  private Kept readAndKeep() {
    try {
      Kept fresh =
          store.read(
              view ->
                  new Kept(
                      GraphState.of(store.dataset()).orElseThrow(),
                      new SnapshotReader(view.dataset(), store.base())
                          .read(Long.toString(read.incrementAndGet()))));
      synchronized (this) {
        kept = Optional.of(fresh);
      }
      return fresh;
    } finally {
      synchronized (this) {
        reading = Optional.empty();
      }
    }
  }
}
