package org.dramatis.export.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.dramatis.export.fact.Terms;

/** Adds to a part what its classes and properties mean, in the words of the ontology. */
final class TermDescriptions {

  /** From a claim to the judgement it is bound by, and from a document to how it was read. */
  static final Set<Node> LEADING_ON =
      Set.of(
          Terms.dr("judgement"),
          Terms.dr("about"),
          NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"));

  private static final Set<Node> ABOVE =
      Set.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode());

  private static final Set<Node> TOLD =
      Set.of(
          Terms.TYPE,
          Terms.LABEL,
          RDFS.comment.asNode(),
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          Terms.dr("plover"),
          Terms.dr("kairos"));

  private final DatasetGraph whole;
  private final DatasetGraph part;

  TermDescriptions(DatasetGraph whole, DatasetGraph part) {
    this.whole = whole;
    this.part = part;
  }

  void take() {
    Set<Node> seen = used();
    Deque<Node> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      Iterator<Quad> quads = whole.find(Node.ANY, waiting.poll(), Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (TOLD.contains(quad.getPredicate())) {
          part.add(quad);
        }
        if (ABOVE.contains(quad.getPredicate()) && seen.add(quad.getObject())) {
          waiting.add(quad.getObject());
        }
      }
    }
  }

  /** Properties, classes, roles and standings: whatever of the vocabulary the part has. */
  private Set<Node> used() {
    Set<Node> used = new HashSet<>();
    Iterator<Quad> quads = part.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      used.add(quad.getPredicate());
      Node object = quad.getObject();
      if (object.isURI()
          && (quad.getPredicate().equals(Terms.TYPE)
              || object.getURI().startsWith(Terms.NAMESPACE))) {
        used.add(object);
      }
    }
    return used;
  }
}
