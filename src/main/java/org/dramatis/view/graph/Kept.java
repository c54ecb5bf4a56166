package org.dramatis.view.graph;

import java.util.Optional;
import java.util.function.Supplier;
import org.dramatis.store.GraphState;
import org.dramatis.store.GraphStore;

/**
 * What is dear to read, kept until the graph has changed. Whoever asks holds a transaction.
 *
 * @param <T> what is read, which must not hold on to the graph
 */
public final class Kept<T> {

  private final GraphStore store;
  private volatile Optional<Snapshot<T>> snapshot = Optional.empty();

  public Kept(GraphStore store) {
    this.store = store;
  }

  private record Snapshot<T>(GraphState state, T value) {}

  /** What is kept of the graph as the transaction sees it; else what is read now. */
  public T get(Supplier<T> reading) {
    Optional<GraphState> state = GraphState.of(store.dataset());
    Optional<Snapshot<T>> known = snapshot;
    if (known.isPresent() && state.filter(known.get().state()::equals).isPresent()) {
      return known.get().value();
    }
    T value = reading.get();
    state.ifPresent(it -> snapshot = Optional.of(new Snapshot<>(it, value)));
    return value;
  }
}
