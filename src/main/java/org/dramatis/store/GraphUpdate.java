package org.dramatis.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes to the graph within one transaction. */
public final class GraphUpdate {

  private static final int TRIPLES_BETWEEN_CHECKS = 10_000;
  private static final int DELETIONS_AT_ONCE = 10_000;

  private final DatasetGraph dataset;
  private final Runnable spaceCheck;
  private long written;

  GraphUpdate(DatasetGraph dataset, Runnable spaceCheck) {
    this.dataset = dataset;
    this.spaceCheck = spaceCheck;
  }

  /** How many triples were added so far, counting those that were there already. */
  long written() {
    return written;
  }

  /** The graph with the changes made so far. */
  public GraphView view() {
    return new GraphView(dataset);
  }

  /** Puts triples in the place of all that a named graph held: for graphs that are mostly new. */
  public void replace(String graph, Collection<Triple> triples) {
    remove(graph);
    Node name = Names.node(graph);
    triples.forEach(triple -> add(name, triple));
  }

  public void remove(String graph) {
    dataset.deleteAny(Names.node(graph), Node.ANY, Node.ANY, Node.ANY);
  }

  /**
   * Makes a named graph hold what a source hands on, and writes only what differs: for graphs that
   * are mostly as they were. Needs eight bytes of memory a triple.
   */
  public Difference update(String graph, Consumer<Consumer<Triple>> source) {
    Node name = Names.node(graph);
    boolean empty = !dataset.containsGraph(name);
    TripleSet wanted = new TripleSet();
    long before = written;
    source.accept(
        triple -> {
          boolean isNew = wanted.add(triple);
          if (isNew && (empty || !contains(name, triple))) {
            add(name, triple);
          }
        });
    long added = written - before;
    return new Difference(added, empty ? 0 : retain(name, wanted));
  }

  /**
   * Makes a named graph say of some subjects just this, and of all others what it said: for
   * subjects by the hundred.
   *
   * @param triples about these subjects or others
   */
  public Difference describe(String graph, Collection<Node> subjects, Collection<Triple> triples) {
    Node name = Names.node(graph);
    if (subjects.isEmpty()) {
      triples.forEach(triple -> add(name, triple));
      return new Difference(triples.size(), 0);
    }
    Set<Triple> wanted = new LinkedHashSet<>(triples);
    List<Quad> unwanted = new ArrayList<>();
    for (Node subject : subjects) {
      Iterator<Quad> quads = dataset.find(name, subject, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (!wanted.remove(quad.asTriple())) {
          unwanted.add(quad);
        }
      }
    }
    unwanted.forEach(dataset::delete);
    wanted.forEach(triple -> add(name, triple));
    return new Difference(wanted.size(), unwanted.size());
  }

  /** Adds triples to a named graph. */
  public void add(String graph, Collection<Triple> triples) {
    Node name = Names.node(graph);
    triples.forEach(triple -> add(name, triple));
  }

  /** Says of a document, whose IRI is also its graph's, by which run it was read. */
  public void setRun(String document, String run) {
    Node name = Names.node(document);
    dataset.deleteAny(name, name, Names.WAS_GENERATED_BY, Node.ANY);
    add(name, Triple.create(name, Names.WAS_GENERATED_BY, Names.node(run)));
  }

  private boolean contains(Node graph, Triple triple) {
    return dataset.contains(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private long retain(Node graph, TripleSet wanted) {
    long removed = 0;
    List<Quad> unwanted;
    do {
      unwanted = someUnwanted(graph, wanted);
      unwanted.forEach(dataset::delete);
      removed += unwanted.size();
    } while (unwanted.size() == DELETIONS_AT_ONCE);
    return removed;
  }

  /** What is being deleted cannot be read at the same time, so it is gathered first. */
  private List<Quad> someUnwanted(Node graph, TripleSet wanted) {
    List<Quad> unwanted = new ArrayList<>();
    Iterator<Quad> quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext() && unwanted.size() < DELETIONS_AT_ONCE) {
      Quad quad = quads.next();
      if (!wanted.contains(quad.asTriple())) {
        unwanted.add(quad);
      }
    }
    Iter.close(quads);
    return unwanted;
  }

  private void add(Node graph, Triple triple) {
    dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    if (++written % TRIPLES_BETWEEN_CHECKS == 0) {
      spaceCheck.run();
    }
  }

  /** How many triples an update added and removed. */
  public record Difference(long added, long removed) {

    public boolean isEmpty() {
      return added == 0 && removed == 0;
    }
  }
}
