package org.dramatis;

import java.util.Iterator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.map.Iris;
import org.dramatis.ontology.Ontology;
import org.dramatis.store.GraphUpdate;
import org.dramatis.store.GraphView;

/** The note, beside the description of the runs, of which claims the things were made from. */
final class ThingMark {

  private static final Node MADE_FROM = NodeFactory.createURI(Ontology.NAMESPACE + "madeFrom");

  private final Node things;
  private final String graph;

  ThingMark(Iris iris) {
    this.things = NodeFactory.createURI(iris.things());
    this.graph = iris.runs();
  }

  boolean isSet(GraphView view, String digest) {
    Iterator<Triple> triples = view.triples(graph);
    boolean found = false;
    while (triples.hasNext()) {
      found |= triples.next().equals(mark(digest));
    }
    return found;
  }

  void set(GraphUpdate update, String digest) {
    java.util.List<Triple> triples = new java.util.ArrayList<>();
    update
        .view()
        .triples(graph)
        .forEachRemaining(
            triple -> {
              if (!triple.getPredicate().equals(MADE_FROM)) {
                triples.add(triple);
              }
            });
    triples.add(mark(digest));
    update.replace(graph, triples);
  }

  private Triple mark(String digest) {
    return Triple.create(
        things, MADE_FROM, NodeFactory.createLiteralDT(digest, XSDDatatype.XSDstring));
  }
}
