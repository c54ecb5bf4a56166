package org.dramatis.view.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.view.graph.Terms;

/** Reads from the claims which documents tell of a thing or link, and how sure the program is. */
final class Support {

  private final DatasetGraph graph;
  private final Node thingsGraph;
  private final DocumentNumbers documents;
  private final Map<Node, Draft> events = new HashMap<>();
  private final Map<Node, Integer> relations = new HashMap<>();

  Support(DatasetGraph graph, Node thingsGraph, DocumentNumbers documents) {
    this.graph = graph;
    this.thingsGraph = thingsGraph;
    this.documents = documents;
  }

  /** The documents of each thing. */
  Lists ofThings(Draft[] things, Map<Node, Integer> numbers) {
    Pairs told = new Pairs();
    graph
        .find(thingsGraph, Node.ANY, Terms.DENOTES, Node.ANY)
        .forEachRemaining(
            quad -> {
              Integer thing = numbers.get(quad.getObject());
              int document = documents.of(quad.getSubject());
              if (thing != null && document >= 0) {
                told.add(thing, document);
                if (things[thing].isEvent()) {
                  events.put(quad.getSubject(), things[thing]);
                }
              }
            });
    return told.byRow(things.length);
  }

  /** The documents of relations and posts. */
  void ofLinks(LinkDrafts links) {
    Map<Node, Node> subjects = mentions(Terms.SUBJECT);
    Map<Node, Node> objects = mentions(Terms.OBJECT);
    graph
        .find(Node.ANY, Node.ANY, Terms.PREDICATE, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node subject = subjects.get(quad.getSubject());
              Node object = objects.get(quad.getSubject());
              if (subject != null && object != null) {
                links
                    .relation(subject, quad.getObject(), object)
                    .ifPresent(link -> tell(links, link, quad));
              }
            });
    graph
        .find(thingsGraph, Node.ANY, Terms.TENURE, Node.ANY)
        .forEachRemaining(
            quad -> links.post(quad.getObject()).ifPresent(link -> tell(links, link, quad)));
  }

  private Map<Node, Node> mentions(Node property) {
    Map<Node, Node> found = new HashMap<>();
    graph
        .find(thingsGraph, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (documents.of(quad.getSubject()) >= 0) {
                found.put(quad.getSubject(), quad.getObject());
              }
            });
    return found;
  }

  private void tell(LinkDrafts links, int link, Quad mention) {
    links.tell(link, documents.of(mention.getSubject()));
    relations.put(mention.getSubject(), link);
  }

  /** To be asked for last: gives events and links the confidence of their surest mention. */
  void assure(LinkDrafts links) {
    graph
        .find(Node.ANY, Node.ANY, Terms.CONFIDENCE, Node.ANY)
        .forEachRemaining(
            quad -> {
              Draft event = events.get(quad.getSubject());
              Integer link = event == null ? relations.get(quad.getSubject()) : null;
              if (event != null) {
                event.confidence = Math.max(event.confidence, confidence(quad));
              } else if (link != null) {
                links.assure(link, confidence(quad));
              }
            });
  }

  private static float confidence(Quad quad) {
    return Float.parseFloat(quad.getObject().getLiteralLexicalForm());
  }
}
