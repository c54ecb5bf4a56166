package org.dramatis.view.time;

import java.util.List;

/**
 * How many events happened and how many documents were published, by day, month or year.
 *
 * @param unit width of a bar
 * @param events bars that are not empty, in the order of time; so are {@code documents}
 * @param undatedEvents those without a date, or with one that is less exact than a bar
 * @param earlier events so long before all others that they are not drawn; {@code later} so long
 *     after
 */
public record Histogram(
    Unit unit,
    List<Bar> events,
    List<Bar> documents,
    int undatedEvents,
    int undatedDocuments,
    int earlier,
    int later) {

  /** How many there are on a day, in a month or in a year. */
  public record Bar(String date, int count) {}
}
