package org.dramatis.export.part;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.export.fact.Description;
import org.dramatis.export.fact.FactReader;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Terms;

/** What ties the things of a graph to one another. */
final class Ties {

  private final DatasetGraph graphs;
  private final Map<Node, Kind> things;

  Ties(DatasetGraph graphs) {
    this.graphs = graphs;
    this.things = new FactReader(graphs).things();
  }

  boolean isThing(Node node) {
    return things.containsKey(node);
  }

  boolean isEvent(Node node) {
    return things.get(node) == Kind.EVENT;
  }

  Collection<Node> events() {
    return things.keySet().stream().filter(this::isEvent).toList();
  }

  Interval timeOf(Node node) {
    return Description.of(graphs, node).interval();
  }

  /** What a thing is tied to by a statement about either, or by a post. */
  Set<Node> of(Node thing) {
    Set<Node> tied = new LinkedHashSet<>(objects(thing));
    Iterator<Quad> statements = graphs.find(Node.ANY, Node.ANY, Node.ANY, thing);
    while (statements.hasNext()) {
      Quad statement = statements.next();
      if (isThing(statement.getSubject())) {
        tied.add(statement.getSubject());
      } else if (List.of(Terms.HOLDER, Terms.ORGANISATION).contains(statement.getPredicate())) {
        tied.addAll(objects(statement.getSubject()));
      }
    }
    tied.remove(thing);
    return tied;
  }

  /** The entities that take part in an event. */
  Set<Node> participants(Node event) {
    Set<Node> participants = objects(event);
    participants.removeIf(this::isEvent);
    return participants;
  }

  private Set<Node> objects(Node subject) {
    Set<Node> objects = new LinkedHashSet<>();
    Iterator<Quad> statements = graphs.find(Node.ANY, subject, Node.ANY, Node.ANY);
    while (statements.hasNext()) {
      Node object = statements.next().getObject();
      if (isThing(object)) {
        objects.add(object);
      }
    }
    return objects;
  }
}
