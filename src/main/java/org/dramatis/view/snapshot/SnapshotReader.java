package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.view.graph.Terms;

/**
 * Reads a snapshot: the graph of things from end to end, and of the claims what each relation
 * mention says and how sure the program is. Whoever asks holds a transaction.
 */
final class SnapshotReader {

  private final DatasetGraph graph;
  private final Node thingsGraph;
  private final DocumentNumbers documents;
  private final Map<Node, Draft> drafts = new HashMap<>();
  private final List<Triple> ties = new ArrayList<>();

  /**
   * @param base of the store's IRIs
   */
  SnapshotReader(DatasetGraph graph, String base) {
    this.graph = graph;
    this.thingsGraph = NodeFactory.createURI(base + "things");
    this.documents = new DocumentNumbers(graph);
  }

  /**
   * @param state names the moment
   */
  Snapshot read(String state) {
    graph.find(thingsGraph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(this::readStatement);
    Draft[] things =
        drafts.values().stream()
            .filter(Draft::isThing)
            .sorted(Comparator.comparing(draft -> draft.node.getURI()))
            .toArray(Draft[]::new);
    Map<Node, Integer> numbers = new HashMap<>();
    for (Draft thing : things) {
      numbers.put(thing.node, numbers.size());
    }
    LinkDrafts links = links(things, numbers);
    Support support = new Support(graph, thingsGraph, documents);
    Lists reportsOfThings = support.ofThings(things, numbers);
    support.ofLinks(links);
    support.assure(links);
    Entry[] entries = new Entry[things.length];
    for (int i = 0; i < things.length; i++) {
      entries[i] = things[i].entry();
    }
    Classes classes = new ClassesReader(graph).read();
    Report[] reports = documents.reports();
    LinkDrafts.Finished finished = links.finish(entries, classes, reports);
    return new Snapshot(
        state, classes, entries, finished.links(), reports, reportsOfThings, finished.reports());
  }

  /** What is said of mentions and documents is read elsewhere. */
  private void readStatement(Quad quad) {
    if (documents.of(quad.getSubject()) >= 0) {
      return;
    }
    drafts
        .computeIfAbsent(quad.getSubject(), Draft::new)
        .say(quad.getPredicate(), quad.getObject());
    if (quad.getObject().isURI() && !quad.getPredicate().equals(Terms.TYPE)) {
      ties.add(quad.asTriple());
    }
  }

  private LinkDrafts links(Draft[] things, Map<Node, Integer> numbers) {
    LinkDrafts links = new LinkDrafts(things, numbers);
    ties.forEach(tie -> links.add(tie.getSubject(), tie.getPredicate(), tie.getObject()));
    ties.clear();
    for (Draft draft : drafts.values()) {
      if (draft.isPost()) {
        links.addPost(draft);
      } else if (draft.isRelationship()) {
        links.addTimes(draft);
      }
    }
    return links;
  }
}
