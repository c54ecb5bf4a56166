package org.dramatis.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The graph as one transaction sees it. */
public final class GraphView {

  private final DatasetGraph dataset;

  GraphView(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** For queries: the default graph is the union of all named graphs. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The documents whose claims are here, by id. */
  public List<StoredDocument> documents() {
    Map<Node, String> runs = values(Names.WAS_GENERATED_BY);
    Map<Node, String> claims = values(Names.CLAIMS_DIGEST);
    Map<Node, String> ids = values(Names.IDENTIFIER);
    List<StoredDocument> documents = new ArrayList<>(ids.size());
    ids.forEach(
        (node, id) ->
            documents.add(
                new StoredDocument(
                    id,
                    node.getURI(),
                    runs.getOrDefault(node, ""),
                    claims.getOrDefault(node, ""))));
    documents.sort(Comparator.comparing(StoredDocument::id));
    return documents;
  }

  /** The document with this IRI, if its claims are here. */
  public Optional<StoredDocument> document(String iri) {
    return value(iri, Names.IDENTIFIER)
        .map(
            id ->
                new StoredDocument(
                    id,
                    iri,
                    value(iri, Names.WAS_GENERATED_BY).orElse(""),
                    value(iri, Names.CLAIMS_DIGEST).orElse("")));
  }

  /** What documents, whose IRI is also their graph's, have as the value of a property. */
  private Map<Node, String> values(Node property) {
    Map<Node, String> values = new HashMap<>();
    Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.getGraph().equals(quad.getSubject())) {
        values.put(quad.getSubject(), words(quad.getObject()));
      }
    }
    return values;
  }

  private Optional<String> value(String document, Node property) {
    Node node = Names.node(document);
    Iterator<Quad> quads = dataset.find(node, node, property, Node.ANY);
    Optional<String> value =
        quads.hasNext() ? Optional.of(words(quads.next().getObject())) : Optional.empty();
    Iter.close(quads);
    return value;
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  /** The names of all graphs that hold something, in order. */
  public List<String> graphs() {
    return Iter.toList(Iter.map(dataset.listGraphNodes(), Node::getURI)).stream().sorted().toList();
  }

  /** The triples of a named graph, to be used up within the transaction. */
  public Iterator<Triple> triples(String graph) {
    return Iter.map(
        dataset.findNG(Names.node(graph), Node.ANY, Node.ANY, Node.ANY), Quad::asTriple);
  }

  /**
   * How many nodes there are of a class, in time that grows with their number alone.
   *
   * @param type the IRI of the class; the ontology's own terms are not counted
   */
  public long instances(String type) {
    return new Census(dataset).instances(Names.node(type));
  }

  /**
   * How many nodes there are of each class, by its IRI; the ontology's own terms are not counted.
   */
  public SortedMap<String, Long> classes() {
    return new Census(dataset).classes();
  }

  /**
   * How many triples have a property, in time that grows with their number alone.
   *
   * @param property its IRI; what the ontology says with it is not counted
   */
  public long statements(String property) {
    return new Census(dataset).statements(Names.node(property));
  }

  Statistics statistics(long bytes) {
    Census census = new Census(dataset);
    return new Statistics(
        values(Names.IDENTIFIER).size(), census.triples(), census.classes(), bytes);
  }
}
