package org.dramatis.view.evidence;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;

/** Says in words what is asked for. */
final class FactWords {

  private final GraphReader graph;
  private final ThingReader things;

  FactWords(GraphReader graph, ThingReader things) {
    this.graph = graph;
    this.things = things;
  }

  String of(Fact fact) {
    if (fact.property().isEmpty()) {
      return of(fact.subject());
    }
    Node object = fact.object().orElseThrow();
    return fact.isFolded()
        ? things.label(fact.subject()) + " and " + things.label(object)
        : of(fact.subject())
            + " – "
            + things.label(Terms.named(fact.property().get()))
            + " – "
            + things.label(object);
  }

  private String of(Node node) {
    Optional<Node> holder = graph.object(node, Terms.HOLDER);
    if (holder.isPresent()) {
      return things.label(holder.get()) + " – " + post(node);
    }
    if (graph.object(node, Terms.SUBJECT).isPresent()) {
      return related(node);
    }
    return graph
        .object(node, Terms.DENOTES)
        .map(things::label)
        .or(() -> graph.words(node, Terms.WORDS).map(words -> words.replaceAll("\\s+", " ")))
        .orElseGet(() -> things.label(node));
  }

  private String post(Node tenure) {
    String title = graph.words(tenure, Terms.POST).orElse("");
    return graph
        .object(tenure, Terms.ORGANISATION)
        .map(organisation -> title + ", " + things.label(organisation))
        .orElse(title);
  }

  /** A relationship or what claims it. */
  private String related(Node node) {
    return things.label(graph.object(node, Terms.SUBJECT).orElseThrow())
        + " – "
        + graph.object(node, Terms.PREDICATE).map(things::label).orElse("")
        + " – "
        + graph.object(node, Terms.OBJECT).map(things::label).orElse("");
  }
}
