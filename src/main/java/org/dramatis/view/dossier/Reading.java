package org.dramatis.view.dossier;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.dossier.Draft.Time;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Witnesses;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;

/** What the parts of one dossier share while they read the graph. */
record Reading(
    GraphReader graph, ThingReader things, DocumentReader documents, Witnesses witnesses) {

  static Reading of(GraphReader graph) {
    ThingReader things = new ThingReader(graph);
    DocumentReader documents = new DocumentReader(graph);
    return new Reading(graph, things, documents, new Witnesses(graph, things, documents));
  }

  /** A link to a thing; of a literal its words. */
  Part link(Node node) {
    return node.isLiteral()
        ? Part.words(GraphReader.words(node))
        : new Part(things.label(node), Optional.of(node.getURI()), Optional.of(things.kind(node)));
  }

  String typeLabel(Node event) {
    return things.label(things.type(event));
  }

  Standing standing(Node event) {
    return Standing.of(graph.object(event, Terms.FACTUALITY));
  }

  Time time(Node node) {
    return new Time(
        graph.words(node, Terms.DATE),
        graph.words(node, Terms.BEGIN),
        graph.words(node, Terms.END));
  }
}
