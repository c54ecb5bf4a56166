package org.dramatis.view.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** Finds the claims behind a fact, as the graph's first invariant says that there are some. */
final class Backing {

  private final GraphReader graph;
  private final EventClaims events;

  Backing(GraphReader graph) {
    this.graph = graph;
    this.events = new EventClaims(graph);
  }

  /** In no order; empty if the graph does not hold the fact. */
  List<Claim> of(Fact fact) {
    if (fact.property().isEmpty()) {
      return ofNode(fact.subject());
    }
    String property = fact.property().get();
    Node object = fact.object().orElseThrow();
    if (fact.isFolded()) {
      return events.tying(fact.subject(), object);
    }
    if (graph.has(fact.subject(), Terms.TYPE, Terms.TENURE_CLASS)) {
      return claims(graph.subjects(Terms.TENURE, fact.subject()).stream());
    }
    List<Claim> related = related(fact.subject(), property, object);
    return graph.has(fact.subject(), Terms.TYPE, Terms.EVENT)
        ? Stream.concat(related.stream(), events.telling(fact.subject(), property, object).stream())
            .toList()
        : related;
  }

  private List<Claim> ofNode(Node node) {
    if (graph.object(node, Terms.WORDS).isPresent()) {
      return List.of(Claim.of(node));
    }
    if (graph.has(node, Terms.TYPE, Terms.RELATIONSHIP)) {
      return related(
          graph.object(node, Terms.SUBJECT).orElseThrow(),
          Terms.localName(graph.object(node, Terms.PREDICATE).orElseThrow()),
          graph.object(node, Terms.OBJECT).orElseThrow());
    }
    Set<Node> mentions = new LinkedHashSet<>(graph.subjects(Terms.DENOTES, node));
    mentions.addAll(graph.subjects(Terms.TENURE, node));
    return claims(mentions.stream());
  }

  /** A relation is the same whichever namespace its property is of. */
  private List<Claim> related(Node subject, String property, Node object) {
    List<Claim> found = new ArrayList<>();
    for (Node mention : graph.subjects(Terms.SUBJECT, subject)) {
      boolean same =
          graph.object(mention, Terms.OBJECT).filter(it -> isSame(it, object)).isPresent()
              && graph
                  .object(mention, Terms.PREDICATE)
                  .filter(it -> Terms.localName(it).equals(property))
                  .isPresent();
      if (same && graph.object(mention, Terms.WORDS).isPresent()) {
        found.add(Claim.of(mention));
      }
    }
    return found;
  }

  private static boolean isSame(Node value, Node asked) {
    return value.isLiteral() == asked.isLiteral()
        && GraphReader.words(value).equals(GraphReader.words(asked));
  }

  private static List<Claim> claims(Stream<Node> mentions) {
    return mentions.map(Claim::of).toList();
  }
}
