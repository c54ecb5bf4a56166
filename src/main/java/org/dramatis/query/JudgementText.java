package org.dramatis.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.dramatis.query.Dossier.Entry;

/** Tells what has been judged, each judgement with what has become of it. */
public final class JudgementText {

  private static final String INDENT = "    ";
  private static final String BOUND =
      """
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?judgement ?label ?thing {
        ?mention dr:judgement ?judgement ; dr:denotes ?thing . ?thing rdfs:label ?label
      } ORDER BY ?judgement ?label ?thing""";

  private final Dataset dataset;
  private final NamedQueries queries;
  private final QueryRunner runner;
  private final int width;

  /**
   * @param width the columns of the page; at least 40
   */
  public JudgementText(Dataset dataset, NamedQueries queries, int width) {
    this.dataset = dataset;
    this.queries = queries;
    this.runner = new QueryRunner(dataset, Optional.empty());
    this.width = Math.max(40, width);
  }

  /** All judgements, in the order in which they were made. */
  public String all() {
    return text(row -> true);
  }

  /** One judgement, by its id. */
  public String of(String id) {
    return text(row -> id(row).equals(id));
  }

  private String text(Predicate<Row> wanted) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Map<String, List<Row>> things =
              runner.rows(NamedQuery.of("things judged", BOUND), Map.of()).stream()
                  .map(Row::new)
                  .collect(
                      Collectors.groupingBy(
                          row -> row.get("judgement"), LinkedHashMap::new, Collectors.toList()));
          StringBuilder text = new StringBuilder();
          runner.rows(queries.get("judgements"), Map.of()).stream()
              .map(Row::new)
              .filter(wanted)
              .forEach(row -> add(text, row, things.getOrDefault(row.get("judgement"), List.of())));
          return text.toString();
        });
  }

  private static String id(Row row) {
    return row.get("judgement").replaceFirst(".*/", "");
  }

  private void add(StringBuilder text, Row row, List<Row> things) {
    add(text, "", id(row) + ": " + row.get("what"));
    add(text, INDENT, "judged " + reason(row));
    add(text, INDENT, "from " + places(row));
    add(text, INDENT, standing(row, things));
  }

  private void add(StringBuilder text, String indent, String paragraph) {
    for (String line : TextFlow.wrap(paragraph, width - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }

  private static String reason(Row row) {
    String day = row.get("made").replaceFirst("T.*", "");
    return day + " by " + row.get("by") + (row.has("why") ? ": " + row.get("why") : "");
  }

  private static String places(Row row) {
    String first = row.get("document") + " “" + row.get("words") + "”";
    return row.has("otherDocument")
        ? first + " and " + row.get("otherDocument") + " “" + row.get("otherWords") + "”"
        : first;
  }

  private static String standing(Row row, List<Row> things) {
    String names =
        things.stream()
            .map(thing -> thing.get("label") + " <" + thing.get("thing") + ">")
            .collect(Collectors.joining(" and "));
    return switch (row.get("standing")) {
      case "in force" -> "in force" + (names.isEmpty() ? "" : ": " + names);
      case "dormant" -> "dormant: what it is about is not among the claims now";
      case "inseparable" -> "without effect: one document takes both for one thing, " + names;
      case "contradicted" -> "contradicts " + row.get("contradicts") + ": none of them binds";
      default -> "not yet applied: the next build will";
    };
  }

  /** A judgement as a line of a dossier. */
  static Entry entry(Row row) {
    String standing =
        row.get("standing").equals("in force") ? "" : " (" + row.get("standing") + ")";
    return new Entry(row.get("what") + standing, List.of(id(row) + ", judged " + reason(row)));
  }
}
