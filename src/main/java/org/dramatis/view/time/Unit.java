package org.dramatis.view.time;

import java.util.Optional;
import org.dramatis.view.snapshot.CalendarDate;

/** How wide a bar is. */
public enum Unit {
  DAY,
  MONTH,
  YEAR;

  private static final int MOST_DAYS = 120;
  private static final int MOST_MONTHS = 15 * 366;

  /** The finest one with which a period does not have too many bars. */
  static Unit of(long days) {
    return days <= MOST_DAYS ? DAY : days <= MOST_MONTHS ? MONTH : YEAR;
  }

  /** The bar that a date belongs to; none if it is not as exact. */
  Optional<CalendarDate> bar(CalendarDate date) {
    return switch (this) {
      case DAY -> Optional.of(date).filter(CalendarDate::isDay);
      case MONTH -> Optional.of(date).filter(it -> !it.isYear()).map(CalendarDate::toMonth);
      case YEAR -> Optional.of(date.toYear());
    };
  }
}
