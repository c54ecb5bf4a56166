package org.dramatis.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads from the graph of things what each is called. */
final class NamedThings {

  private static final String NAMESPACE = "https://w3id.org/dramatis/ns#";
  private static final Node SOURCES = NodeFactory.createURI(NAMESPACE + "sourceCount");
  private static final Node MENTIONS = NodeFactory.createURI(NAMESPACE + "mentionCount");

  private final DatasetGraph graphs;
  private final Node name;
  private final Map<Node, NamedThing> things = new HashMap<>();

  private NamedThings(DatasetGraph graphs, String name) {
    this.graphs = graphs;
    this.name = NodeFactory.createURI(name);
  }

  /**
   * All things that have a name, by their nodes. Gone through property by property: to ask for each
   * thing would take several times as long.
   *
   * @param name of the graph of things
   */
  static Map<Node, NamedThing> in(DatasetGraph graphs, String name) {
    NamedThings found = new NamedThings(graphs, name);
    for (ThingKind kind : ThingKind.values()) {
      found.addAll(kind);
    }
    found.each(RDFS.label.asNode(), (thing, value) -> thing.call(words(value)));
    found.each(SKOS.altLabel.asNode(), (thing, value) -> thing.alsoCall(words(value)));
    found.each(SOURCES, (thing, value) -> thing.supportBy(count(value)));
    found.each(MENTIONS, (thing, value) -> thing.mention(count(value)));
    found.things.values().removeIf(thing -> thing.label().isEmpty());
    return found.things;
  }

  private void addAll(ThingKind kind) {
    Node type = NodeFactory.createURI(kind.type());
    Iterator<Quad> quads = graphs.find(name, Node.ANY, RDF.type.asNode(), type);
    while (quads.hasNext()) {
      Node thing = quads.next().getSubject();
      if (thing.isURI()) {
        things.putIfAbsent(thing, new NamedThing(kind));
      }
    }
  }

  private void each(Node property, BiConsumer<NamedThing, Node> told) {
    Iterator<Quad> quads = graphs.find(name, Node.ANY, property, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      NamedThing thing = things.get(quad.getSubject());
      if (thing != null && quad.getObject().isLiteral()) {
        told.accept(thing, quad.getObject());
      }
    }
  }

  private static String words(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  /** Updates may have written anything. */
  private static int count(Node literal) {
    return literal.getLiteralValue() instanceof Number number ? number.intValue() : 0;
  }
}
