package org.dramatis.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a question is answered with.
 *
 * @param columns in the order in which the query names them
 * @param rows the value of each column; what is not bound is left out
 * @param sparql the query with its parameters put in
 * @param cut whether there are more rows
 */
public record Answer(
    List<String> columns, List<Map<String, Node>> rows, String sparql, boolean cut) {

  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
