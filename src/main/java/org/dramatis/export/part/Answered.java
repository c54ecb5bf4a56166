package org.dramatis.export.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dramatis.export.ExportException;
import org.dramatis.export.Selection;
import org.dramatis.export.fact.Interval;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;

/**
 * What a query answers. A query that constructs statements gives them, and no others, as what ties
 * the things that they name. One that gives rows chooses the things that stand in them, and those
 * who take part in the events among them.
 */
public final class Answered implements Selection {

  private final String graph;
  private final List<Triple> constructed = new ArrayList<>();
  private final Set<Node> named = new HashSet<>();
  private boolean rows;

  private Answered(String graph) {
    this.graph = graph;
  }

  /**
   * Asks the query.
   *
   * @param base of the store
   * @throws ExportException if the query says only yes or no
   */
  public static Answered by(
      QueryRunner runner, NamedQuery query, Map<String, String> bindings, String base) {
    Answered answered = new Answered(base + "things");
    runner.ask(query, bindings, answered::read);
    return answered;
  }

  private void read(QueryExecution execution) {
    if (execution.getQuery().isConstructType()) {
      execution.execConstructTriples().forEachRemaining(constructed::add);
    } else if (execution.getQuery().isDescribeType()) {
      execution.execDescribeTriples().forEachRemaining(constructed::add);
    } else if (execution.getQuery().isSelectType()) {
      rows = true;
      readRows(execution);
    } else {
      throw new ExportException(
          "A query that answers yes or no chooses nothing: use CONSTRUCT or SELECT");
    }
    constructed.forEach(
        triple ->
            Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(Node::isURI)
                .forEach(named::add));
  }

  private void readRows(QueryExecution execution) {
    var results = execution.execSelect();
    while (results.hasNext()) {
      Binding row = results.nextBinding();
      row.forEach((variable, value) -> Stream.of(value).filter(Node::isURI).forEach(named::add));
    }
  }

  @Override
  public DatasetGraph of(DatasetGraph dataset) {
    Ties ties = new Ties(dataset);
    Set<Node> things = new HashSet<>(named);
    things.removeIf(node -> !ties.isThing(node));
    if (rows) {
      Set<Node> events = new HashSet<>(things);
      events.removeIf(node -> !ties.isEvent(node));
      events.forEach(event -> things.addAll(ties.participants(event)));
    }
    Excerpt excerpt = new Excerpt(dataset, ties, things, things, Interval.UNKNOWN);
    return rows ? excerpt.take() : withConstructed(excerpt.take(), ties);
  }

  private DatasetGraph withConstructed(DatasetGraph part, Ties ties) {
    List<Quad> untold = new ArrayList<>();
    Iterator<Quad> quads = part.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (ties.isThing(quad.getSubject()) && ties.isThing(quad.getObject())) {
        untold.add(quad);
      }
    }
    untold.forEach(part::delete);
    Node name = NodeFactory.createURI(graph);
    constructed.forEach(triple -> part.add(new Quad(name, triple)));
    return part;
  }
}
