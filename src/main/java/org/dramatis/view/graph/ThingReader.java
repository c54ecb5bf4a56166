package org.dramatis.view.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Reads things, and remembers for one answer what each is called. */
public final class ThingReader {

  private static final Map<Node, Kind> KINDS =
      Map.of(
          Terms.PERSON, Kind.PERSON,
          Terms.ORGANISATION_CLASS, Kind.ORGANISATION,
          Terms.PLACE_CLASS, Kind.PLACE,
          Terms.EVENT, Kind.EVENT);

  private final GraphReader graph;
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, Kind> kinds = new HashMap<>();

  public ThingReader(GraphReader graph) {
    this.graph = graph;
  }

  /** Nothing if the node is no thing of the graph. */
  public Optional<Thing> thing(Node node) {
    return graph.words(node, Terms.SOURCE_COUNT).map(sources -> read(node, sources));
  }

  private Thing read(Node node, String sources) {
    Kind kind = kind(node);
    Node type = type(node);
    boolean event = kind == Kind.EVENT;
    return new Thing(
        node.getURI(),
        label(node),
        kind,
        Terms.localName(type),
        label(type),
        graph.number(node, Terms.MENTION_COUNT),
        graph.number(node, Terms.DOCUMENT_COUNT),
        Integer.parseInt(sources),
        when(event, node, Terms.DATE),
        when(event, node, Terms.BEGIN),
        when(event, node, Terms.END),
        event ? Optional.of(Standing.of(graph.object(node, Terms.FACTUALITY))) : Optional.empty(),
        event ? surest(node) : Optional.empty());
  }

  private Optional<String> when(boolean event, Node node, Node property) {
    return event ? graph.words(node, property) : Optional.empty();
  }

  private Optional<Double> surest(Node event) {
    return graph.subjects(Terms.DENOTES, event).stream()
        .flatMap(mention -> graph.decimal(mention, Terms.CONFIDENCE).stream())
        .max(Comparator.naturalOrder());
  }

  public Kind kind(Node node) {
    return kinds.computeIfAbsent(
        node,
        key ->
            graph.objects(key, Terms.TYPE).stream()
                .flatMap(type -> Optional.ofNullable(KINDS.get(type)).stream())
                .findFirst()
                .orElse(Kind.OTHER));
  }

  /** The finest class of a thing: people, organisations, places and events stand above. */
  public Node type(Node node) {
    List<Node> types = graph.objects(node, Terms.TYPE);
    Set<Node> finer =
        types.stream().filter(type -> !KINDS.containsKey(type)).collect(Collectors.toSet());
    return (finer.isEmpty() ? types.stream() : finer.stream())
        .min(Comparator.comparing(GraphReader::words))
        .orElse(Terms.named("Other"));
  }

  /** The label of a thing or a term. */
  public String label(Node node) {
    return labels.computeIfAbsent(node, graph::label);
  }
}
