package org.dramatis.export.network;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.fact.Claim;
import org.dramatis.export.fact.Fact;
import org.dramatis.export.fact.FactReader;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Sentences;
import org.dramatis.export.fact.Sink;
import org.dramatis.export.fact.Thing;

/**
 * A graph as a network: things are nodes, and what ties them are edges. Folded, an event is no node
 * but an edge between those who take part in it. Both come in the order of their IRIs.
 */
public final class Network {

  private final FactReader reader;
  private final Sentences sentences;
  private final boolean folded;

  /**
   * @param graphs are read within a transaction of the caller's
   * @param folded whether events become edges
   */
  public Network(DatasetGraph graphs, boolean folded) {
    this.reader = new FactReader(graphs);
    this.sentences = new Sentences(graphs);
    this.folded = folded;
  }

  void nodes(Sink<Vertex> sink) throws IOException {
    for (Map.Entry<Node, Kind> node : reader.things().entrySet()) {
      if (isNode(node.getValue())) {
        sink.accept(vertex(node.getKey()));
      }
    }
  }

  private boolean isNode(Kind kind) {
    return !folded || kind != Kind.EVENT;
  }

  private Vertex vertex(Node node) {
    Thing thing = reader.thing(node);
    return new Vertex(thing, reader.confidence(thing, node));
  }

  void edges(Sink<Edge> sink) throws IOException {
    FoldedEvents events = new FoldedEvents(reader);
    for (Map.Entry<Node, Kind> node : reader.things().entrySet()) {
      if (isNode(node.getValue())) {
        for (Fact fact : reader.facts(node.getKey())) {
          write(fact, sink);
        }
      } else {
        events.add(node.getKey());
      }
    }
    for (Node post : reader.posts()) {
      Optional<Fact> fact = reader.post(post);
      if (fact.isPresent()) {
        write(fact.get(), sink);
      }
    }
    for (FoldedEvents.Folded edge : events.edges()) {
      sink.accept(edge.edge(this::sentenceOf, this::documentOf));
    }
  }

  /** What leads to nothing, a post without an organisation or a date, is no edge. */
  private void write(Fact fact, Sink<Edge> sink) throws IOException {
    if (fact.to().isPresent() && fact.sort() != Fact.Sort.DATE) {
      sink.accept(edge(fact));
    }
  }

  private Edge edge(Fact fact) {
    Optional<Claim> best = fact.support().best();
    return new Edge(
        fact.id(),
        fact.from(),
        fact.to().orElseThrow(),
        Edge.sort(fact),
        fact.relation(),
        fact.label(),
        true,
        fact.standing(),
        fact.when().isKnown() ? List.of(fact.when()) : List.of(),
        fact.over(),
        fact.support().sources(),
        best.isPresent() ? OptionalDouble.of(best.get().confidence()) : OptionalDouble.empty(),
        best.map(this::sentenceOf).orElse(""),
        best.map(this::documentOf).orElse(""),
        0);
  }

  private String sentenceOf(Claim claim) {
    return sentences.of(claim);
  }

  private String documentOf(Claim claim) {
    return sentences.document(claim.document());
  }
}
