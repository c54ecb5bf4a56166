package org.dramatis.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dramatis.query.Dossier.Entry;

/** Says in words what a row of an answer says. */
final class DossierSentences {

  private DossierSentences() {}

  /** A post, told from the side of the one who holds it or of what it belongs to. */
  static Entry post(Row row, Thing thing) {
    String held =
        row.get("holder").equals(thing.iri())
            ? row.get("postHeld") + (row.has("of") ? ", " + row.get("of") : "")
            : row.get("who") + ": " + row.get("postHeld");
    return told(held + period(row) + sources(row), row);
  }

  private static String period(Row row) {
    if (row.has("begin") && row.has("end")) {
      return ", from " + row.get("begin") + " to " + row.get("end");
    }
    if (row.has("begin")) {
      return ", since " + row.get("begin");
    }
    if (row.has("end")) {
      return ", until " + row.get("end");
    }
    return row.get("over").equals("true") ? ", formerly" : "";
  }

  static Entry relation(Row row) {
    return told(
        row.get("who") + " – " + row.get("relation") + " – " + row.get("whom") + sources(row), row);
  }

  static Entry event(Row row) {
    String standing = row.get("standing").equals("asserted") ? "" : row.get("standing");
    String facts = joined(row.get("kind"), "as " + row.get("role"), standing, row.get("place"));
    return told(
        (row.has("date") ? row.get("date") : "undated")
            + ": "
            + row.get("what")
            + " ("
            + facts
            + ")"
            + sources(row),
        row);
  }

  static Entry quotation(Row row) {
    String who = row.has("who") ? row.get("who") : "somebody";
    String words = row.get("words").replaceAll("\\s+", " ");
    String said =
        row.get("direct").equals("true")
            ? who + ": " + (words.matches("^[\"“‘'«„].*") ? words : "“" + words + "”")
            : who + " said that: " + words;
    return new Entry(said, List.of(source(row)));
  }

  static Entry circumstance(Row row) {
    return new Entry(row.get("about") + ": " + row.get("value"), List.of());
  }

  static Entry participant(Row row) {
    return told(row.get("who") + " (" + row.get("as") + ")" + sources(row), row);
  }

  static Entry report(Row row) {
    String claim = row.get("claim").equals("asserted") ? "" : row.get("claim") + ", ";
    return new Entry(
        row.get("sentence"), List.of(claim + "says " + row.get("who") + "; " + source(row)));
  }

  private static Entry told(String statement, Row row) {
    return new Entry(statement, row.has("evidence") ? List.of(row.get("evidence")) : List.of());
  }

  /** When and where a row was read. */
  static String source(Row row) {
    return (row.has("published") ? row.get("published") : "undated") + ", " + row.get("source");
  }

  private static String sources(Row row) {
    return row.has("sources") ? sources(Integer.parseInt(row.get("sources"))) : "";
  }

  /** How many independent reports say so; nothing if that is not known. */
  static String sources(int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> ", 1 source";
      default -> ", " + count + " sources";
    };
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
