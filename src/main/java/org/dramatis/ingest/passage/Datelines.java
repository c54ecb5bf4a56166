package org.dramatis.ingest.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Text;

/** Reads a document's date from the datelines and bylines at its head, never from its prose. */
public final class Datelines {

  /** So many bare date lines make a chronology, and none of them is the document's date. */
  private static final int CHRONOLOGY = 3;

  private static final int SHORTEST_PARAGRAPH = 100;
  private static final int LONGEST_LINE = 200;

  private final DatePhrase phrase = new DatePhrase(Rules.fromResource());

  /** The date that the text gives itself, if it names day, month and year. */
  public Optional<LocalDate> dateOf(Text text, List<Passage> passages) {
    List<Passage> datelines = passages.stream().filter(Datelines::isDateline).toList();
    long distinct =
        datelines.stream().flatMap(line -> date(text, line).stream()).distinct().count();
    if (distinct >= CHRONOLOGY) {
      return Optional.empty();
    }
    return head(passages).stream()
        .filter(passage -> isDateline(passage) || passage.kind() == Kind.BYLINE)
        .flatMap(passage -> date(text, passage).stream())
        .findFirst();
  }

  /** The first full date that a line names, in any of the styles of datelines or in ISO 8601. */
  public Optional<LocalDate> dateIn(String line) {
    return phrase.in(line);
  }

  private Optional<LocalDate> date(Text text, Passage passage) {
    return passage.span().length() > LONGEST_LINE
        ? Optional.empty()
        : phrase.in(text.slice(passage.span()));
  }

  private static boolean isDateline(Passage passage) {
    return passage.kind() == Kind.DATELINE;
  }

  /** What stands before the second paragraph of prose. */
  private static List<Passage> head(List<Passage> passages) {
    List<Passage> head = new ArrayList<>();
    int paragraphs = 0;
    for (Passage passage : passages) {
      boolean prose = passage.kind() == Kind.PROSE && passage.span().length() >= SHORTEST_PARAGRAPH;
      paragraphs += prose ? 1 : 0;
      if (paragraphs == 2) {
        break;
      }
      head.add(passage);
    }
    return head;
  }
}
