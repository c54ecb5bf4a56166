package org.dramatis.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Span;

/** A document's graph, grouped by what it speaks of in a single pass. */
final class DescribedGraph {

  private final Map<Node, Description> descriptions = new LinkedHashMap<>();
  private final Map<Node, List<Description>> byType = new HashMap<>();
  private final Map<Node, Span> spans = new HashMap<>();

  DescribedGraph(Iterator<Triple> triples) {
    Node type = Terms.TYPE;
    while (triples.hasNext()) {
      Triple triple = triples.next();
      Description description = descriptions.computeIfAbsent(triple.getSubject(), Description::new);
      description.add(triple.getPredicate(), triple.getObject());
      if (triple.getPredicate().equals(type)) {
        byType
            .computeIfAbsent(triple.getObject(), key -> new java.util.ArrayList<>())
            .add(description);
      }
    }
  }

  Collection<Description> ofType(Node type) {
    return byType.getOrDefault(type, List.of());
  }

  <T> List<T> all(Node type, Function<Description, T> reader) {
    return ofType(type).stream().map(reader).toList();
  }

  Description of(Node node) {
    Description description = descriptions.get(node);
    if (description == null) {
      throw new MappingException(
          "Nothing is said of <%s>: read its document again".formatted(node));
    }
    return description;
  }

  Span span(Node mention) {
    return spans.computeIfAbsent(mention, node -> of(node).span());
  }

  Optional<Span> span(Description description, Node property) {
    return description.find(property).map(this::span);
  }
}
