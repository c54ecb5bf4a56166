package org.dramatis.view.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.view.snapshot.CalendarDate;

/**
 * The days that a histogram is drawn for, in days since 1970. News is about its own time and tells
 * in passing of what was long ago: of the events the few that are far from all others are left out,
 * as each bar would have to be a year else.
 */
record Extent(long first, long last) {

  /** Of the events at either end this part may be left out, if that makes the time shorter. */
  private static final double TAIL = 0.03;

  /** By what the time between these and the others has to be longer. */
  private static final int FAR = 2;

  /**
   * What is drawn of dates, some of which may be unknown; none if all are.
   *
   * @param whole whether the reader has chosen the period, so that all of it is drawn
   */
  static Optional<Extent> drawn(
      List<CalendarDate> happened, List<CalendarDate> published, boolean whole) {
    List<CalendarDate> events = happened.stream().filter(CalendarDate::isKnown).sorted().toList();
    int tail = whole ? 0 : (int) (events.size() * TAIL);
    Optional<Extent> all = of(Stream.concat(events.stream(), known(published)));
    Optional<Extent> most =
        of(Stream.concat(events.subList(tail, events.size() - tail).stream(), known(published)));
    return most.filter(extent -> all.orElse(extent).days() > FAR * extent.days()).or(() -> all);
  }

  private static Stream<CalendarDate> known(List<CalendarDate> dates) {
    return dates.stream().filter(CalendarDate::isKnown);
  }

  private static Optional<Extent> of(Stream<CalendarDate> dates) {
    return dates
        .map(date -> new Extent(date.first(), date.last()))
        .reduce(
            (one, other) ->
                new Extent(Math.min(one.first, other.first), Math.max(one.last, other.last)));
  }

  long days() {
    return last - first + 1;
  }

  Unit unit() {
    return Unit.of(days());
  }

  boolean has(CalendarDate date) {
    return !isAfter(date) && !isBefore(date);
  }

  /** Whether it begins after a date. */
  boolean isAfter(CalendarDate date) {
    return date.last() < first;
  }

  /** Whether it ends before a date. */
  boolean isBefore(CalendarDate date) {
    return date.first() > last;
  }
}
