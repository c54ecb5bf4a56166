package org.dramatis.view.snapshot;

import java.util.Comparator;
import java.util.Optional;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Thing;

/**
 * A thing as a snapshot has it.
 *
 * @param type local name of its finest class
 * @param date of an event, as the code of a {@link CalendarDate}; so are {@code begin} and {@code
 *     end}
 * @param confidence of an event; 0 of anything else
 */
public record Entry(
    String iri,
    String label,
    Kind kind,
    String type,
    int mentions,
    int documents,
    int sources,
    int date,
    int begin,
    int end,
    Standing standing,
    float confidence) {

  /** Told by most sources, documents and words first. */
  public static final Comparator<Entry> BEST_SUPPORTED =
      Comparator.comparingInt(Entry::sources)
          .thenComparingInt(Entry::documents)
          .thenComparingInt(Entry::mentions)
          .reversed()
          .thenComparing(Entry::iri);

  private static final double HUNDREDTHS = 100;

  public boolean isEvent() {
    return kind == Kind.EVENT;
  }

  public boolean isDated() {
    return date != CalendarDate.NONE || begin != CalendarDate.NONE || end != CalendarDate.NONE;
  }

  /** The date by which it is put in order; of what is undated the code of none. */
  public int earliest() {
    return date != CalendarDate.NONE ? date : begin != CalendarDate.NONE ? begin : end;
  }

  /** The date by which it is over, if that is known. */
  public int latest() {
    return date != CalendarDate.NONE ? date : end != CalendarDate.NONE ? end : begin;
  }

  /** As answers name it. */
  public Thing thing(Classes classes) {
    return new Thing(
        iri,
        label,
        kind,
        type,
        classes.label(type),
        mentions,
        documents,
        sources,
        text(date),
        text(begin),
        text(end),
        isEvent() ? Optional.of(standing) : Optional.empty(),
        isEvent() ? Optional.of(rounded(confidence)) : Optional.empty());
  }

  static Optional<String> text(int code) {
    return CalendarDate.ofCode(code).map(CalendarDate::toString);
  }

  /** To hundredths, as answers have it. */
  public static double rounded(float confidence) {
    return Math.round(confidence * HUNDREDTHS) / HUNDREDTHS;
  }
}
