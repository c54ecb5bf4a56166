package org.dramatis.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Holds the graph against shapes, a piece at a time, so that memory does not grow with the store. A
 * piece is some nodes of one named graph with all that is said of them and to them anywhere, and
 * the classes of their neighbours.
 */
final class Validation {

  private static final int NODES_AT_ONCE = 2_000;
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focus)
          .thenComparing(Violation::path)
          .thenComparing(Violation::value)
          .thenComparing(Violation::message);

  private final GraphView view;
  private final DatasetGraph dataset;
  private final Shapes shapes;
  private final Consumer<Violation> sink;
  private final List<Triple> classTree;

  Validation(GraphView view, Graph shapes, Consumer<Violation> sink) {
    this.view = view;
    this.dataset = view.dataset();
    this.shapes = Shapes.parse(shapes);
    this.sink = sink;
    this.classTree =
        Iter.toList(
            Iter.map(
                dataset.findNG(Names.ONTOLOGY, Node.ANY, Names.SUBCLASS_OF, Node.ANY),
                Quad::asTriple));
  }

  long run() {
    long count = 0;
    for (String graph : view.graphs()) {
      Iterator<Node> subjects = subjects(Names.node(graph));
      while (subjects.hasNext()) {
        Set<Node> some = new LinkedHashSet<>();
        while (subjects.hasNext() && some.size() < NODES_AT_ONCE) {
          some.add(subjects.next());
        }
        count += validate(graph, some);
      }
    }
    return count;
  }

  /**
   * The nodes that have a class in a graph, each once though it may have several: where it comes by
   * the first of them. The store finds classes in one order whether it is asked for those of a node
   * or of all.
   */
  private Iterator<Node> subjects(Node graph) {
    Iterator<Quad> typed = dataset.findNG(graph, Node.ANY, Names.TYPE, Node.ANY);
    return Iter.map(Iter.filter(typed, quad -> isFirst(graph, quad)), Quad::getSubject);
  }

  private boolean isFirst(Node graph, Quad typed) {
    Iterator<Quad> classes = dataset.findNG(graph, typed.getSubject(), Names.TYPE, Node.ANY);
    boolean first = classes.next().getObject().equals(typed.getObject());
    Iter.close(classes);
    return first;
  }

  private long validate(String graph, Set<Node> nodes) {
    ValidationReport report = ShaclValidator.get().validate(shapes, piece(graph, nodes));
    List<Violation> violations = new ArrayList<>();
    for (ReportEntry entry : report.getEntries()) {
      if (nodes.contains(entry.focusNode())) {
        violations.add(violation(graph, entry));
      }
    }
    violations.sort(ORDER);
    violations.forEach(sink);
    return violations.size();
  }

  /**
   * A thing is described in its own graph alone, a mention in its document's and in that of things:
   * where the node has a class it is held against shapes.
   */
  private Graph piece(String graph, Set<Node> nodes) {
    Graph piece = GraphFactory.createDefaultGraph();
    classTree.forEach(piece::add);
    Set<Node> neighbours = new HashSet<>();
    Node name = Names.node(graph);
    for (Node node : nodes) {
      copy(dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY), piece, neighbours);
      if (!name.equals(Names.ONTOLOGY)) {
        // What points to a term of the ontology is the whole store.
        copy(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, node), piece, neighbours);
      }
    }
    neighbours.removeAll(nodes);
    addClasses(neighbours, piece);
    return piece;
  }

  private static void copy(Iterator<Quad> quads, Graph piece, Collection<Node> neighbours) {
    while (quads.hasNext()) {
      Triple triple = quads.next().asTriple();
      piece.add(triple);
      neighbours.add(triple.getSubject());
      if (triple.getObject().isURI() && !triple.getPredicate().equals(Names.TYPE)) {
        neighbours.add(triple.getObject());
      }
    }
  }

  private void addClasses(Set<Node> neighbours, Graph piece) {
    for (Node neighbour : neighbours) {
      dataset
          .findNG(Node.ANY, neighbour, Names.TYPE, Node.ANY)
          .forEachRemaining(quad -> piece.add(quad.asTriple()));
    }
  }

  private static Violation violation(String graph, ReportEntry entry) {
    return new Violation(
        graph,
        words(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : words(entry.value()),
        entry.severity() == null ? "" : entry.severity().level().getLocalName(),
        entry.message() == null ? "" : entry.message());
  }

  private static String words(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }
}
