package org.dramatis.view.snapshot;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.view.graph.Terms;

/** The documents of a graph, numbered by IRI. */
final class DocumentNumbers {

  private final DatasetGraph graph;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final String[] iris;

  DocumentNumbers(DatasetGraph graph) {
    this.graph = graph;
    TreeSet<String> found = new TreeSet<>();
    quads(Terms.IDENTIFIER)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                found.add(quad.getSubject().getURI());
              }
            });
    this.iris = found.toArray(String[]::new);
    for (String iri : iris) {
      numbers.put(iri, numbers.size());
    }
  }

  private Iterator<Quad> quads(Node property) {
    return graph.findNG(Node.ANY, Node.ANY, property, Node.ANY);
  }

  /** The number of the document that a mention stands in; -1 for what is no mention. */
  int of(Node mention) {
    String iri = mention.getURI();
    int end = iri.lastIndexOf('#');
    return end < 0 ? -1 : numbers.getOrDefault(iri.substring(0, end), -1);
  }

  Report[] reports() {
    int[] published = new int[iris.length];
    String[] publishers = new String[iris.length];
    int[] stories = new int[iris.length];
    for (int i = 0; i < iris.length; i++) {
      publishers[i] = "";
      stories[i] = i;
    }
    quads(Terms.ISSUED)
        .forEachRemaining(
            quad -> {
              Integer document = numbers.get(quad.getSubject().getURI());
              if (document != null) {
                published[document] = Draft.code(quad.getObject());
              }
            });
    Map<String, String> known = new HashMap<>();
    quads(Terms.PUBLISHER)
        .forEachRemaining(
            quad -> {
              Integer document = numbers.get(quad.getSubject().getURI());
              if (document != null) {
                String name = quad.getObject().getLiteralLexicalForm();
                publishers[document] = known.computeIfAbsent(name, key -> key);
              }
            });
    quads(Terms.COPY_OF)
        .forEachRemaining(
            quad -> {
              Integer copy = numbers.get(quad.getSubject().getURI());
              Integer original = numbers.get(quad.getObject().getURI());
              if (copy != null && original != null) {
                stories[copy] = original;
              }
            });
    Report[] reports = new Report[iris.length];
    for (int i = 0; i < iris.length; i++) {
      reports[i] = new Report(iris[i], published[i], publishers[i], stories[i]);
    }
    return reports;
  }
}
