package org.dramatis.view.snapshot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.view.ViewException;

/**
 * A day, a month or a year of the common era, as exact as it is known, in a number that sorts as
 * dates do: year, month and day with two digits for each of the latter, zeros for what is not
 * known.
 */
public record CalendarDate(int code) implements Comparable<CalendarDate> {

  /** The code of no date. */
  public static final int NONE = 0;

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final int YEAR = 10_000;
  private static final int MONTH = 100;

  /** A date as it is written: "2020", "2020-01" or "2020-01-03"; none if it is no such date. */
  public static Optional<CalendarDate> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    CalendarDate date =
        new CalendarDate(
            Integer.parseInt(parts.group(1)) * YEAR
                + number(parts.group(2)) * MONTH
                + number(parts.group(3)));
    return date.isReal(parts.group(2) != null, parts.group(3) != null)
        ? Optional.of(date)
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private boolean isReal(boolean hasMonth, boolean hasDay) {
    try {
      return code >= YEAR
          && hasMonth == (month() > 0)
          && hasDay == (day() > 0)
          && first() <= last();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * A date that an address gives.
   *
   * @throws ViewException if it is none
   */
  public static CalendarDate given(String name, String text) {
    return of(text)
        .orElseThrow(
            () ->
                ViewException.wrong(
                    "\"" + name + "\" wants a date, not \"" + text + "\".",
                    "Write a year, a month or a day: 2020, 2020-01 or 2020-01-03."));
  }

  static CalendarDate ofDay(long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return new CalendarDate(
        day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth());
  }

  /** What a code stands for; none if it is {@link #NONE}. */
  public static Optional<CalendarDate> ofCode(int code) {
    return code == NONE ? Optional.empty() : Optional.of(new CalendarDate(code));
  }

  public int year() {
    return code / YEAR;
  }

  private int month() {
    return code / MONTH % MONTH;
  }

  private int day() {
    return code % MONTH;
  }

  /** The first day that it may be, in days since 1970. */
  public long first() {
    return LocalDate.of(year(), Math.max(1, month()), Math.max(1, day())).toEpochDay();
  }

  /** The last day that it may be, in days since 1970. */
  public long last() {
    if (day() > 0) {
      return first();
    }
    int month = month() > 0 ? month() : 12;
    return YearMonth.of(year(), month).atEndOfMonth().toEpochDay();
  }

  /** Whether it is a date at all. */
  public boolean isKnown() {
    return code != NONE;
  }

  public boolean isDay() {
    return day() > 0;
  }

  public boolean isYear() {
    return month() == 0;
  }

  /** The same date less exactly: to the month. Of a year itself. */
  public CalendarDate toMonth() {
    return new CalendarDate(code / MONTH * MONTH);
  }

  /** The same date less exactly: to the year. */
  public CalendarDate toYear() {
    return new CalendarDate(code / YEAR * YEAR);
  }

  @Override
  public int compareTo(CalendarDate other) {
    return Integer.compare(code, other.code);
  }

  @Override
  public String toString() {
    if (isYear()) {
      return String.format(Locale.ROOT, "%04d", year());
    }
    return isDay()
        ? String.format(Locale.ROOT, "%04d-%02d-%02d", year(), month(), day())
        : String.format(Locale.ROOT, "%04d-%02d", year(), month());
  }
}
