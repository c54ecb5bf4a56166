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

  /** At either end this part of the events may be left out. */
  private static final double TAIL = 0.1;

  /** Of fewer events none is left out. */
  private static final int FEW = 4;

  /** What remains has to be so many times shorter. */
  private static final double FAR = 1.5;

  /**
   * What is drawn of dates, some of which may be unknown; none if all are.
   *
   * @param whole whether the reader has chosen the period, so that all of it is drawn
   */
  static Optional<Extent> drawn(
      List<CalendarDate> happened, List<CalendarDate> published, boolean whole) {
    List<CalendarDate> events = happened.stream().filter(CalendarDate::isKnown).sorted().toList();
    List<CalendarDate> documents = published.stream().filter(CalendarDate::isKnown).toList();
    Optional<Extent> all = of(events, documents);
    if (whole || all.isEmpty()) {
      return all;
    }
    int tail = events.size() < FEW ? 0 : (int) Math.ceil(events.size() * TAIL);
    Optional<Extent> late = of(events.subList(tail, events.size()), documents);
    Extent begun = late.filter(it -> FAR * it.days() < all.get().days()).orElse(all.get());
    Optional<Extent> early = of(events.subList(0, events.size() - tail), documents);
    return early
        .map(it -> new Extent(begun.first, Math.min(begun.last, it.last)))
        .filter(it -> FAR * it.days() < begun.days())
        .or(() -> Optional.of(begun));
  }

  /** Of the days, and of those years and months in which none of the days lies. */
  private static Optional<Extent> of(List<CalendarDate> events, List<CalendarDate> documents) {
    List<CalendarDate> dates = Stream.concat(events.stream(), documents.stream()).toList();
    Optional<Extent> days = hull(dates.stream().filter(CalendarDate::isDay));
    return hull(
        dates.stream().filter(date -> date.isDay() || days.filter(it -> it.has(date)).isEmpty()));
  }

  private static Optional<Extent> hull(Stream<CalendarDate> dates) {
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
