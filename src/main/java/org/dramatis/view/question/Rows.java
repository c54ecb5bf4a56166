package org.dramatis.view.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.view.graph.Kind;

/**
 * What a question is answered with.
 *
 * @param rows the value of each column; what is not known is left out
 * @param sparql the question with its parameters put in
 * @param left whether there are more rows
 */
public record Rows(
    List<String> columns, List<Map<String, Value>> rows, String sparql, boolean left) {

  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What a value is. */
  public enum Sort {
    IRI,
    LITERAL
  }

  /**
   * A value of an answer.
   *
   * @param label of an IRI, what people call it
   */
  public record Value(String value, Sort type, Optional<String> label, Optional<Kind> kind) {}
}
