package org.dramatis.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Dataset;
import org.dramatis.store.GraphState;

/**
 * Every name in a graph, ready to be compared. Reading them all is most of what finding a thing
 * costs, so they are kept until the graph has changed. Whoever asks holds a transaction.
 */
final class KnownNames {

  private final Dataset dataset;
  private final Labels labels;
  private volatile Snapshot snapshot = new Snapshot(Optional.empty());

  KnownNames(Dataset dataset) {
    this.dataset = dataset;
    this.labels = new Labels(dataset);
  }

  /** A name of a thing, as it is written and as it is compared. */
  record Name(Labels.Label label, String folded) {}

  /** The names as they are in one state of the graph. */
  private record Snapshot(Optional<GraphState> state, Map<ParameterType, List<Name>> namesByType) {

    Snapshot(Optional<GraphState> state) {
      this(state, new ConcurrentHashMap<>());
    }
  }

  /** While the graph is being written nothing is kept: it may change between two questions. */
  List<Name> of(ParameterType type) {
    Optional<GraphState> state = GraphState.of(dataset);
    if (state.isEmpty()) {
      return read(type);
    }
    Snapshot known = snapshot;
    if (!known.state().equals(state)) {
      known = new Snapshot(state);
      snapshot = known;
    }
    return known.namesByType().computeIfAbsent(type, this::read);
  }

  private List<Name> read(ParameterType type) {
    return labels.of(type).stream()
        .map(label -> new Name(label, Naming.fold(label.text())))
        .toList();
  }
}
