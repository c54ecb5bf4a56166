package org.dramatis.annotate.time;

import java.time.LocalDate;

/** One day, week, month … of the calendar. */
record CalendarStretch(LocalDate start, Grain grain) {

  /** The stretch of this grain that a day lies in. */
  static CalendarStretch around(LocalDate day, Grain grain) {
    return new CalendarStretch(grain.start(day), grain);
  }

  CalendarStretch plus(long count) {
    return new CalendarStretch(grain.plus(start, count), grain);
  }

  /** The day after its last. */
  LocalDate end() {
    return grain == Grain.WEEKEND ? start.plusDays(2) : grain.plus(start, 1);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end());
  }

  /** The TIMEX3 value. */
  String text() {
    return grain.text(start);
  }
}
