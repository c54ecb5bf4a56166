package org.dramatis.view.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/**
 * A mention by which a thing is found again after it was judged: its IRI may become another, its
 * mentions stay.
 */
public record Witness(Node mention) {

  /**
   * A mention of the first thing that a judgement is about: the mention itself that it names, or
   * one that it does not say is wrong.
   *
   * @param about IRIs of things or mentions
   */
  public static Optional<Witness> of(DatasetGraph dataset, List<String> about) {
    GraphReader graph = new GraphReader(dataset);
    Node first = GraphReader.node(about.get(0));
    Optional<Node> denoted = graph.object(first, Terms.DENOTES);
    return about.size() > 1 && denoted.isPresent()
        ? Optional.of(new Witness(first))
        : graph.subjects(Terms.DENOTES, denoted.orElse(first)).stream()
            .filter(mention -> !about.contains(mention.getURI()))
            .min(Comparator.comparing(Node::getURI))
            .map(Witness::new);
  }

  /** The mention that stands for the first thing that a judgement was about. */
  public static Optional<Witness> ofJudgement(DatasetGraph dataset, String judgement) {
    GraphReader graph = new GraphReader(dataset);
    return graph.objects(GraphReader.node(judgement), Terms.ABOUT).stream()
        .min(Comparator.comparing(Node::getURI))
        .flatMap(claim -> graph.object(claim, Terms.JUDGED_CLAIM))
        .map(Witness::new);
  }

  /** The IRI of the thing that it speaks of now. */
  public Optional<String> thing(DatasetGraph dataset) {
    return new GraphReader(dataset).object(mention, Terms.DENOTES).map(Node::getURI);
  }
}
