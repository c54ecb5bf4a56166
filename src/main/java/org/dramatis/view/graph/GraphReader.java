package org.dramatis.view.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads what all named graphs together say of nodes, one look-up a question. Whoever asks holds a
 * transaction.
 */
public final class GraphReader {

  private final DatasetGraph dataset;

  public GraphReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The node of an IRI. */
  public static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** What a node has as values of a property, each once. */
  public List<Node> objects(Node subject, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    dataset
        .findNG(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject()));
    return new ArrayList<>(found);
  }

  /** What has a node as the value of a property, each once. */
  public List<Node> subjects(Node property, Node object) {
    Set<Node> found = new LinkedHashSet<>();
    dataset
        .findNG(Node.ANY, Node.ANY, property, object)
        .forEachRemaining(quad -> found.add(quad.getSubject()));
    return new ArrayList<>(found);
  }

  /** As {@link #subjects}, in one named graph alone. */
  public List<Node> subjects(Node graph, Node property, Node object) {
    List<Node> found = new ArrayList<>();
    dataset
        .findNG(graph, Node.ANY, property, object)
        .forEachRemaining(quad -> found.add(quad.getSubject()));
    return found;
  }

  /** All that is said with a property. */
  public Iterator<Quad> statements(Node property) {
    return dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
  }

  /** All that is said of a node. */
  public Iterator<Quad> about(Node subject) {
    return dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
  }

  /** All that a named graph says. */
  public Iterator<Quad> all(Node graph) {
    return dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /** The value of a property that has one at most. */
  public Optional<Node> object(Node subject, Node property) {
    Iterator<Quad> quads = dataset.findNG(Node.ANY, subject, property, Node.ANY);
    try {
      return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    } finally {
      Iter.close(quads);
    }
  }

  public boolean has(Node subject, Node property, Node object) {
    return dataset.contains(Node.ANY, subject, property, object);
  }

  /** The words of a literal, or an IRI. */
  public Optional<String> words(Node subject, Node property) {
    return object(subject, property).map(GraphReader::words);
  }

  /** A whole number; 0 if there is none. */
  public int number(Node subject, Node property) {
    return words(subject, property).map(Integer::parseInt).orElse(0);
  }

  public Optional<Double> decimal(Node subject, Node property) {
    return words(subject, property).map(Double::parseDouble);
  }

  /** The label of a thing or term; of one without, the end of its IRI; of a literal, its words. */
  public String label(Node node) {
    return node.isLiteral()
        ? words(node)
        : words(node, Terms.LABEL).orElseGet(() -> Terms.localName(node));
  }

  public static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }
}
