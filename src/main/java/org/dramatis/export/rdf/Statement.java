package org.dramatis.export.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A quad in the words it is sorted by. An IRI is written without its closing bracket, so that a
 * document comes before what stands in it; anything else as N-Triples has it.
 *
 * @param graph empty for the default graph
 */
record Statement(String graph, String subject, String predicate, String object)
    implements Comparable<Statement> {

  private static final char SEPARATOR = '\t';

  static Statement of(Node graph, Node subject, Node predicate, Node object) {
    return new Statement(
        graph == null ? "" : words(graph), words(subject), words(predicate), words(object));
  }

  private static String words(Node node) {
    return node.isURI() ? "<" + node.getURI() : NodeFmtLib.strNT(node);
  }

  /** One line, from which {@link #read} makes the statement again. */
  String line() {
    return graph + SEPARATOR + subject + SEPARATOR + predicate + SEPARATOR + object;
  }

  static Statement read(String line) {
    int first = line.indexOf(SEPARATOR);
    int second = line.indexOf(SEPARATOR, first + 1);
    int third = line.indexOf(SEPARATOR, second + 1);
    return new Statement(
        line.substring(0, first),
        line.substring(first + 1, second),
        line.substring(second + 1, third),
        line.substring(third + 1));
  }

  @Override
  public int compareTo(Statement other) {
    int order = graph.compareTo(other.graph);
    order = order != 0 ? order : subject.compareTo(other.subject);
    order = order != 0 ? order : predicate.compareTo(other.predicate);
    return order != 0 ? order : object.compareTo(other.object);
  }
}
