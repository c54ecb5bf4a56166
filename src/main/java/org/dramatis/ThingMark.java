package org.dramatis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.map.Iris;
import org.dramatis.ontology.Vocabulary;
import org.dramatis.store.GraphUpdate;
import org.dramatis.store.GraphView;

/**
 * The notes, beside the description of the runs, of which claims the things were made from, and by
 * which digest what was made is kept.
 */
final class ThingMark {

  private static final Node MADE_FROM = Vocabulary.Properties.MADE_FROM.asNode();
  private static final Node KEPT_AS = Vocabulary.Properties.KEPT_AS.asNode();

  private final Node things;
  private final String graph;

  ThingMark(Iris iris) {
    this.things = NodeFactory.createURI(iris.things());
    this.graph = iris.runs();
  }

  boolean isSet(GraphView view, String claims) {
    return value(view, MADE_FROM).equals(Optional.of(claims));
  }

  /** The digest by which what was made is kept. */
  Optional<String> keptAs(GraphView view) {
    return value(view, KEPT_AS);
  }

  private Optional<String> value(GraphView view, Node property) {
    Optional<String> found = Optional.empty();
    for (Iterator<Triple> triples = view.triples(graph); triples.hasNext(); ) {
      Triple triple = triples.next();
      if (triple.predicateMatches(property)) {
        found = Optional.of(triple.getObject().getLiteralLexicalForm());
      }
    }
    return found;
  }

  /**
   * Notes both.
   *
   * @param claims a digest of the claims
   * @param kept the digest of what was made of them
   */
  void set(GraphUpdate update, String claims, String kept) {
    List<Triple> triples = new ArrayList<>();
    update.view().triples(graph).forEachRemaining(triples::add);
    triples.removeIf(it -> it.predicateMatches(MADE_FROM) || it.predicateMatches(KEPT_AS));
    triples.add(note(MADE_FROM, claims));
    triples.add(note(KEPT_AS, kept));
    update.replace(graph, triples);
  }

  private Triple note(Node property, String digest) {
    return Triple.create(
        things, property, NodeFactory.createLiteralDT(digest, XSDDatatype.XSDstring));
  }
}
