package org.dramatis.annotate.time;

import java.util.Optional;
import org.dramatis.model.TimexType;

/**
 * What a business report compares: "the quarter" is the one that it is about, and "a year earlier"
 * the same quarter of the year before. A text that names no quarter means a year.
 *
 * @param years how many years away from what the report is about
 * @param otherwise what the words mean in a text that is no such report
 */
record ReportMeaning(int years, Meaning otherwise) implements Meaning {

  @Override
  public Optional<TimeValue> of(Found found) {
    return found
        .chronicle()
        .reported()
        .map(stretch -> new CalendarStretch(stretch.start().plusYears(years), stretch.grain()))
        .map(stretch -> new TimeValue(TimexType.DATE, stretch.text(), Optional.of(stretch)))
        .or(() -> otherwise.of(found));
  }
}
