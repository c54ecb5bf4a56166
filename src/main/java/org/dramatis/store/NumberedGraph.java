package org.dramatis.store;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A graph by the numbers that the database has for its nodes, for who reads much of it and needs
 * few of the nodes: to fetch one costs some twenty times as much as to read its number.
 */
public final class NumberedGraph {

  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PREDICATE = 2;
  private static final int OBJECT = 3;

  private final NodeTupleTable quads;
  private final NodeTable nodes;

  /**
   * @param dataset in a transaction of this thread
   */
  public NumberedGraph(DatasetGraph dataset) {
    this.quads = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
  }

  /** A statement in a named graph, good until the end of the transaction. */
  public final class Statement {

    private final Tuple<NodeId> ids;

    private Statement(Tuple<NodeId> ids) {
      this.ids = ids;
    }

    public long graph() {
      return ids.get(GRAPH).getPtrLocation();
    }

    public long subject() {
      return ids.get(SUBJECT).getPtrLocation();
    }

    public long predicate() {
      return ids.get(PREDICATE).getPtrLocation();
    }

    /** Whether the object has a number; short literals have none. */
    public boolean isObjectNumbered() {
      return ids.get(OBJECT).isPtr();
    }

    public long object() {
      return ids.get(OBJECT).getPtrLocation();
    }

    public Node objectNode() {
      return nodes.getNodeForNodeId(ids.get(OBJECT));
    }

    public Node predicateNode() {
      return nodes.getNodeForNodeId(ids.get(PREDICATE));
    }

    public Node subjectNode() {
      return nodes.getNodeForNodeId(ids.get(SUBJECT));
    }
  }

  /**
   * Reads all statements with a property.
   *
   * @param graph its name, or any
   * @param predicate or any
   */
  public void read(Node graph, Node predicate, Consumer<Statement> sink) {
    Iterator<Tuple<NodeId>> found = quads.findAsNodeIds(graph, Node.ANY, predicate, Node.ANY);
    if (found != null) {
      found.forEachRemaining(ids -> sink.accept(new Statement(ids)));
    }
  }

  /** The number of a node; -1 if the graph does not have it. */
  public long number(Node node) {
    NodeId id = nodes.getNodeIdForNode(node);
    return NodeId.isDoesNotExist(id) ? -1 : id.getPtrLocation();
  }
}
