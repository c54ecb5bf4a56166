package org.dramatis.export.evidence;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads a graph node by node, all named graphs together, within the transaction of whoever asks.
 * Lists are in the order of IRIs and words, without repetition.
 */
public final class GraphReading {

  private static final Comparator<Node> BY_WORDS = Comparator.comparing(GraphReading::words);

  private final DatasetGraph graphs;

  public GraphReading(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  public List<Node> instances(Node type) {
    return subjects(RDF.Nodes.type, type);
  }

  public List<Node> subjects(Node property, Node value) {
    return distinct(graphs.findNG(Node.ANY, Node.ANY, property, value), Quad::getSubject);
  }

  public List<Node> values(Node subject, Node property) {
    return distinct(graphs.findNG(Node.ANY, subject, property, Node.ANY), Quad::getObject);
  }

  /** Every value that anything has of a property. */
  public List<Node> valuesOf(Node property) {
    return distinct(graphs.findNG(Node.ANY, Node.ANY, property, Node.ANY), Quad::getObject);
  }

  /** Everything that has a property. */
  public List<Node> subjectsOf(Node property) {
    return distinct(graphs.findNG(Node.ANY, Node.ANY, property, Node.ANY), Quad::getSubject);
  }

  private static List<Node> distinct(Iterator<Quad> quads, Function<Quad, Node> part) {
    TreeSet<Node> nodes = new TreeSet<>(BY_WORDS);
    quads.forEachRemaining(quad -> nodes.add(part.apply(quad)));
    return List.copyOf(nodes);
  }

  public Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  public Optional<String> text(Node subject, Node property) {
    return value(subject, property).map(GraphReading::words);
  }

  public List<String> texts(Node subject, Node property) {
    return values(subject, property).stream().map(GraphReading::words).toList();
  }

  /** The name of a thing or a term; what its IRI ends with if it has none. */
  public String label(Node node) {
    return text(node, RDFS.Nodes.label)
        .orElseGet(() -> node.isURI() ? ending(node.getURI()) : words(node));
  }

  public boolean is(Node node, Node type) {
    return holds(node, RDF.Nodes.type, type);
  }

  public boolean holds(Node subject, Node property, Node value) {
    return graphs.contains(Node.ANY, subject, property, value);
  }

  /** The words of a literal, else the IRI. */
  public static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String ending(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
