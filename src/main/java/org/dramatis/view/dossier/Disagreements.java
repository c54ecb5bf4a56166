package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.dramatis.view.dossier.Dossier.Disagreement;
import org.dramatis.view.dossier.Dossier.EventName;
import org.dramatis.view.dossier.Dossier.Value;
import org.dramatis.view.evidence.PassageReader;
import org.dramatis.view.graph.GraphReader;

/** Where the reports of an event disagree, as the named question tells it. */
final class Disagreements {

  /** So many passages of one value are quoted; a toll that everybody tells would fill the page. */
  private static final int QUOTED = 3;

  private static final Comparator<Value> BEST_FIRST =
      Comparator.comparing(Value::best).thenComparing(Value::sources).reversed();

  private final QueryRunner runner;
  private final NamedQuery question;

  Disagreements(QueryRunner runner, NamedQuery question) {
    this.runner = runner;
    this.question = question;
  }

  /** What is asked of an event: its date, its place. */
  private record Asked(String event, String label, String about) {}

  /**
   * @param ofOneEvent whether the thing is an event, whose name need not be repeated
   */
  List<Disagreement> of(String thing, boolean ofOneEvent, PassageReader passages) {
    Map<Asked, Map<String, List<Map<String, String>>>> found = new LinkedHashMap<>();
    for (Map<String, String> row :
        runner.rows(question, Map.of(ofOneEvent ? "story" : "name", thing))) {
      found
          .computeIfAbsent(
              new Asked(row.get("event"), row.get("what"), row.get("about")),
              key -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("claimed"), key -> new ArrayList<>())
          .add(row);
    }
    List<Disagreement> disagreements = new ArrayList<>();
    found.forEach(
        (asked, values) ->
            disagreements.add(
                new Disagreement(
                    ofOneEvent
                        ? Optional.empty()
                        : Optional.of(new EventName(asked.event(), asked.label())),
                    asked.about(),
                    values(values, passages))));
    return disagreements;
  }

  private static List<Value> values(
      Map<String, List<Map<String, String>>> rowsByValue, PassageReader passages) {
    List<Value> values = new ArrayList<>();
    rowsByValue.forEach((value, rows) -> values.add(value(value, rows, passages)));
    values.sort(BEST_FIRST);
    return values;
  }

  private static Value value(String value, List<Map<String, String>> rows, PassageReader passages) {
    Set<String> mentions = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    for (Map<String, String> row : rows) {
      mentions.add(row.get("mention"));
      reports.add(row.get("report"));
    }
    return new Value(
        value,
        rows.get(0).containsKey("best"),
        reports.size(),
        mentions.stream().limit(QUOTED).map(GraphReader::node).map(passages::passage).toList(),
        Math.max(0, mentions.size() - QUOTED));
  }
}
