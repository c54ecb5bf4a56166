package org.dramatis.annotate.time;

import java.util.Optional;
import org.dramatis.model.TimexType;

/**
 * What a time expression means.
 *
 * @param text the TIMEX3 value
 * @param stretch the stretch of the calendar, if it is one
 */
record TimeValue(TimexType type, String text, Optional<CalendarStretch> stretch) {

  static TimeValue of(TimexType type, String text) {
    return new TimeValue(type, text, Optional.empty());
  }
}
