package org.dramatis.view.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.store.GraphStore;
import org.dramatis.view.graph.Terms;

/** Reads what the ontology in a store calls its terms, and how its classes are ordered. */
final class ClassesReader {

  private static final Node ONTOLOGY = NodeFactory.createURI(GraphStore.ONTOLOGY);

  private final DatasetGraph graph;

  ClassesReader(DatasetGraph graph) {
    this.graph = graph;
  }

  /** Of two labels or classes above, the one that comes first in the alphabet. */
  Classes read() {
    Map<String, String> labels = new HashMap<>();
    graph
        .find(ONTOLOGY, Node.ANY, Terms.LABEL, Node.ANY)
        .forEachRemaining(
            quad ->
                labels.merge(
                    Terms.localName(quad.getSubject()),
                    quad.getObject().getLiteralLexicalForm(),
                    ClassesReader::first));
    Map<String, String> parents = new HashMap<>();
    graph
        .find(ONTOLOGY, Node.ANY, Terms.SUBCLASS_OF, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().isURI()
                  && quad.getObject().isURI()
                  && labels.containsKey(Terms.localName(quad.getObject()))) {
                parents.merge(
                    Terms.localName(quad.getSubject()),
                    Terms.localName(quad.getObject()),
                    ClassesReader::first);
              }
            });
    return new Classes(labels, parents);
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
