package org.dramatis.export.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time from one date to another, each as exact as it is known: "2020", "2020-01" or "2020-01-03".
 * An empty begin or end is not known.
 */
public record Interval(Optional<String> begin, Optional<String> end)
    implements Comparable<Interval> {

  public static final Interval UNKNOWN = new Interval(Optional.empty(), Optional.empty());

  private static final Comparator<Interval> ORDER =
      Comparator.comparing((Interval it) -> it.begin.orElse(""))
          .thenComparing(it -> it.end.orElse(""));

  /** The day, month or year itself. */
  public static Interval of(String date) {
    return new Interval(Optional.of(date), Optional.of(date));
  }

  public boolean isKnown() {
    return begin.isPresent() || end.isPresent();
  }

  /** The one date that it is; empty if it has two, or half a one. */
  public Optional<String> date() {
    return begin.equals(end) ? begin : Optional.empty();
  }

  /** The first day that it can have begun: of a month its first. */
  public Optional<LocalDate> firstDay() {
    return begin.flatMap(date -> day(date, true));
  }

  /** The last day that it can have ended: of a month its last. */
  public Optional<LocalDate> lastDay() {
    return end.flatMap(date -> day(date, false));
  }

  /** Whether it is known when it was, and not known to share no day with the other. */
  public boolean touches(Interval other) {
    return isKnown() && !endsBefore(other) && !other.endsBefore(this);
  }

  /** Whether it is known to have ended when the other began. */
  public boolean endsBefore(Interval other) {
    return lastDay().isPresent()
        && other.firstDay().isPresent()
        && lastDay().get().isBefore(other.firstDay().get());
  }

  /** The day a date begins or ends with; empty if it is none. */
  private static Optional<LocalDate> day(String date, boolean first) {
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(first ? Year.parse(date).atDay(1) : lastOf(Year.parse(date)));
        case 7 ->
            Optional.of(
                first ? YearMonth.parse(date).atDay(1) : YearMonth.parse(date).atEndOfMonth());
        default -> Optional.of(LocalDate.parse(date));
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static LocalDate lastOf(Year year) {
    return year.atMonth(12).atEndOfMonth();
  }

  /** Whether a text is a date as it may stand here. */
  public static boolean isDate(String text) {
    return day(text, true).isPresent();
  }

  @Override
  public int compareTo(Interval other) {
    return ORDER.compare(this, other);
  }
}
