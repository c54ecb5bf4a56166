package org.dramatis.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Counts what a graph holds by the numbers that the database has for its nodes: to fetch the nodes
 * themselves would take some twenty times as long.
 */
final class Census {

  private static final int GRAPH = 0;
  private static final int OBJECT = 3;

  private final NodeTupleTable quads;

  /**
   * @param dataset in a transaction of this thread
   */
  Census(DatasetGraph dataset) {
    this.quads = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
  }

  /** The triples of all named graphs together. */
  long triples() {
    return Iter.count(quads.findAll());
  }

  /** How many nodes there are of a class, but for the ontology's own terms: reads these alone. */
  long instances(Node type) {
    NodeId ontology = quads.getNodeTable().getNodeIdForNode(Names.ONTOLOGY);
    Iterator<Tuple<NodeId>> types = quads.findAsNodeIds(Node.ANY, Node.ANY, Names.TYPE, type);
    return types == null
        ? 0
        : Iter.count(Iter.filter(types, found -> !found.get(GRAPH).equals(ontology)));
  }

  /** How many triples have a property, but for those of the ontology: reads these alone. */
  long statements(Node property) {
    NodeId ontology = quads.getNodeTable().getNodeIdForNode(Names.ONTOLOGY);
    Iterator<Tuple<NodeId>> found = quads.findAsNodeIds(Node.ANY, Node.ANY, property, Node.ANY);
    return found == null
        ? 0
        : Iter.count(Iter.filter(found, triple -> !triple.get(GRAPH).equals(ontology)));
  }

  /** How many nodes there are of each class, but for the ontology's own terms. */
  SortedMap<String, Long> classes() {
    NodeId ontology = quads.getNodeTable().getNodeIdForNode(Names.ONTOLOGY);
    Map<NodeId, Long> counts = new HashMap<>();
    Iterator<Tuple<NodeId>> types = quads.findAsNodeIds(Node.ANY, Node.ANY, Names.TYPE, Node.ANY);
    while (types != null && types.hasNext()) {
      Tuple<NodeId> type = types.next();
      if (!type.get(GRAPH).equals(ontology)) {
        counts.merge(type.get(OBJECT), 1L, Long::sum);
      }
    }
    SortedMap<String, Long> classes = new TreeMap<>();
    counts.forEach(
        (id, count) -> {
          Node node = quads.getNodeTable().getNodeForNodeId(id);
          if (node.isURI()) {
            classes.put(node.getURI(), count);
          }
        });
    return classes;
  }
}
