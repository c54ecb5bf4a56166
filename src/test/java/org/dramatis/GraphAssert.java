package org.dramatis;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.assertj.core.api.AbstractAssert;

/** Compares graphs by what they say; where they differ, shows the difference as Turtle. */
public final class GraphAssert extends AbstractAssert<GraphAssert, Graph> {

  static {
    JenaSystem.init();
  }

  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefixes(PrefixMapping.Extended)
          .setNsPrefix("dr", "https://w3id.org/dramatis/ns#")
          .setNsPrefix("kg", "https://w3id.org/dramatis/kg/")
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");

  private GraphAssert(Graph actual) {
    super(actual, GraphAssert.class);
  }

  public static GraphAssert assertThatGraph(Graph actual) {
    return new GraphAssert(actual);
  }

  public static GraphAssert assertThatGraph(Collection<Triple> actual) {
    return new GraphAssert(graphOf(actual));
  }

  /** A graph in Turtle; the prefixes of the project's terms need not be declared. */
  public static Graph turtle(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    PrefixMap prefixes = Prefixes.adapt(PREFIXES);
    StringBuilder declarations = new StringBuilder();
    prefixes.forEach(
        (prefix, iri) ->
            declarations
                .append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append("> .\n"));
    RDFParser.fromString(declarations + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  public static Graph graphOf(Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  public GraphAssert isIsomorphicTo(Graph expected) {
    if (!actual.isIsomorphicWith(expected)) {
      failWithMessage(
          "The graphs differ.%nMissing:%n%s%nUnexpected:%n%s",
          difference(expected, actual), difference(actual, expected));
    }
    return this;
  }

  public GraphAssert isIsomorphicTo(String turtle) {
    return isIsomorphicTo(turtle(turtle));
  }

  /** The graph says all of this, and may say more. */
  public GraphAssert says(String turtle) {
    Graph expected = turtle(turtle);
    Graph missing = minus(expected, actual);
    if (!missing.isEmpty()) {
      failWithMessage("Missing:%n%s%nof%n%s", written(missing), written(actual));
    }
    return this;
  }

  private static String difference(Graph some, Graph others) {
    return written(minus(some, others));
  }

  private static Graph minus(Graph some, Graph others) {
    Graph rest = GraphFactory.createDefaultGraph();
    Iterator<Triple> triples = some.find();
    triples.forEachRemaining(
        triple -> {
          if (!others.contains(triple)) {
            rest.add(triple);
          }
        });
    return rest;
  }

  private static String written(Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(PREFIXES);
    StringWriter writer = new StringWriter();
    RDFDataMgr.write(writer, graph, Lang.TURTLE);
    return writer.toString().replaceAll("(?m)^PREFIX.*\\R", "");
  }
}
