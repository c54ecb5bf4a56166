package org.dramatis.view.terms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Terms;

/** The classes of the ontology, each with the one above it and what is counted below it. */
final class ClassTree {

  private static final Map<Node, Kind> KINDS =
      Map.of(
          Terms.PERSON, Kind.PERSON,
          Terms.ORGANISATION_CLASS, Kind.ORGANISATION,
          Terms.PLACE_CLASS, Kind.PLACE,
          Terms.EVENT, Kind.EVENT);

  private final Map<Node, Node> parents = new HashMap<>();
  private final Map<Node, Set<Node>> children = new HashMap<>();
  private final Map<String, Long> counts;

  /**
   * @param classes all of them
   * @param counts the instances that are said to be of a class itself, by its IRI
   */
  ClassTree(GraphReader graph, List<Node> classes, Map<String, Long> counts) {
    this.counts = counts;
    for (Node type : classes) {
      graph.objects(type, Terms.SUBCLASS_OF).stream()
          .filter(classes::contains)
          .min((one, other) -> one.getURI().compareTo(other.getURI()))
          .ifPresent(
              parent -> {
                parents.put(type, parent);
                children.computeIfAbsent(parent, key -> new HashSet<>()).add(type);
              });
    }
  }

  Optional<Node> parent(Node type) {
    return Optional.ofNullable(parents.get(type));
  }

  Optional<Kind> kind(Node type) {
    Set<Node> seen = new HashSet<>();
    for (Node each = type; each != null && seen.add(each); each = parents.get(each)) {
      if (KINDS.containsKey(each)) {
        return Optional.of(KINDS.get(each));
      }
    }
    return Optional.empty();
  }

  /** Every thing is also said to be a person, organisation, place or event, and counts once. */
  long count(Node type) {
    long own = counts.getOrDefault(type.getURI(), 0L);
    return KINDS.containsKey(type) ? own : own + below(type);
  }

  private long below(Node type) {
    return children.getOrDefault(type, Set.of()).stream().mapToLong(this::count).sum();
  }
}
