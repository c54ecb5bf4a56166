package org.dramatis.view.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.store.NumberedGraph;
import org.dramatis.view.graph.Terms;

/** The documents of a graph, numbered by IRI. */
final class Documents {

  private final DatasetGraph graph;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final Numbers byGraph = new Numbers();
  private final String[] iris;

  /**
   * @param numbered the same graph
   */
  Documents(DatasetGraph graph, NumberedGraph numbered) {
    this.graph = graph;
    graph
        .find(Node.ANY, Node.ANY, Terms.IDENTIFIER, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                numbers.put(quad.getSubject().getURI(), 0);
              }
            });
    this.iris = numbers.keySet().toArray(String[]::new);
    for (int i = 0; i < iris.length; i++) {
      numbers.put(iris[i], i);
      byGraph.put(numbered.number(NodeFactory.createURI(iris[i])), i);
    }
  }

  /**
   * The number of the document whose claims are in a named graph.
   *
   * @param name the number of its name in the database
   * @return {@link Numbers#NONE} if the graph is not that of a document
   */
  int of(long name) {
    return byGraph.get(name);
  }

  Report[] reports() {
    int[] published = new int[iris.length];
    each(Terms.ISSUED, (document, date) -> published[document] = Draft.code(date));
    int[] stories = new int[iris.length];
    String[] publishers = new String[iris.length];
    for (int i = 0; i < iris.length; i++) {
      stories[i] = i;
      publishers[i] = "";
    }
    Map<String, String> names = new HashMap<>();
    each(
        Terms.PUBLISHER,
        (document, name) ->
            publishers[document] =
                names.computeIfAbsent(name.getLiteralLexicalForm(), publisher -> publisher));
    each(
        Terms.COPY_OF,
        (document, original) ->
            stories[document] = numbers.getOrDefault(original.getURI(), document));
    Report[] reports = new Report[iris.length];
    for (int i = 0; i < iris.length; i++) {
      reports[i] = new Report(iris[i], published[i], publishers[i], stories[i]);
    }
    return reports;
  }

  private void each(Node property, BiConsumer<Integer, Node> sink) {
    graph
        .find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              Integer document = numbers.get(quad.getSubject().getURI());
              if (document != null) {
                sink.accept(document, quad.getObject());
              }
            });
  }
}
