package org.dramatis.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.query.Dossier.Entry;

/**
 * The values on which reports disagree, each with those who claim it. Of the values of one question
 * the one that the event carries comes first, then those with more sources.
 */
final class Disagreements {

  /** So many claims of one value are quoted; a toll that everybody tells would fill the page. */
  private static final int QUOTED = 3;

  private static final Comparator<Claimed> BEST_SUPPORTED =
      Comparator.comparing(Claimed::isCarried).thenComparing(Claimed::sources).reversed();

  private final boolean ofOneEvent;

  /**
   * @param ofOneEvent whether the dossier is about the event, so that its name need not be repeated
   */
  Disagreements(boolean ofOneEvent) {
    this.ofOneEvent = ofOneEvent;
  }

  /** What is asked of an event: its date, its place. */
  private record Question(String event, String about) {}

  /** A value and the rows that claim it; never none. */
  private record Claimed(List<Row> rows) {

    boolean isCarried() {
      return rows.get(0).has("best");
    }

    int sources() {
      return rows.stream().map(row -> row.get("report")).collect(Collectors.toSet()).size();
    }
  }

  /** One entry for each value, from the rows of claims-that-disagree in their order. */
  List<Entry> entries(List<Row> rows) {
    Map<Question, Map<String, List<Row>>> questions = new LinkedHashMap<>();
    for (Row row : rows) {
      questions
          .computeIfAbsent(
              new Question(row.get("event"), row.get("about")), key -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("claimed"), key -> new ArrayList<>())
          .add(row);
    }
    return questions.values().stream()
        .flatMap(values -> values.values().stream().map(Claimed::new).sorted(BEST_SUPPORTED))
        .map(this::entry)
        .toList();
  }

  private Entry entry(Claimed claimed) {
    Row first = claimed.rows().get(0);
    String event = ofOneEvent ? "" : first.get("what") + " – ";
    return new Entry(
        event
            + first.get("about")
            + ": "
            + first.get("claimed")
            + DossierSentences.sources(claimed.sources()),
        evidence(claimed.rows()));
  }

  private static List<String> evidence(List<Row> rows) {
    Set<String> lines = new LinkedHashSet<>();
    for (Row row : rows) {
      lines.add(
          "says "
              + row.get("who")
              + "; "
              + DossierSentences.source(row)
              + " – "
              + row.get("sentence"));
    }
    List<String> shown = new ArrayList<>(lines.stream().limit(QUOTED).toList());
    if (lines.size() > QUOTED) {
      shown.add("and " + (lines.size() - QUOTED) + " more");
    }
    return shown;
  }
}
