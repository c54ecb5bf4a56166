package org.dramatis.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as TIMEX3 values have them, cut to a day, a month or a year. */
public final class Dates {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?(?:T.*)?");

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(0[1-9]|[1-4]\\d|5[0-2])(?:-WE)?");

  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-[QH]\\d");

  private Dates() {}

  /**
   * The day, month or year of a value: of a week the month that it lies in, or the year; of a
   * quarter or half the year. Empty for seasons, durations and what is relative.
   */
  public static Optional<String> of(String timex) {
    Matcher matcher = DATE.matcher(timex);
    if (!matcher.matches()) {
      return around(timex);
    }
    int time = timex.indexOf('T');
    return Optional.of(time < 0 ? timex : timex.substring(0, time));
  }

  private static Optional<String> around(String timex) {
    Matcher week = WEEK.matcher(timex);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(ChronoField.DAY_OF_WEEK, 1);
      return shared(monday.toString(), monday.plusDays(6).toString());
    }
    Matcher part = PART_OF_YEAR.matcher(timex);
    return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
  }

  /** The month, else the year, that two days have in common. */
  private static Optional<String> shared(String one, String other) {
    return Stream.of(7, 4)
        .filter(length -> one.startsWith(other.substring(0, length)))
        .map(length -> one.substring(0, length))
        .findFirst();
  }

  /** Whether one date lies in the other, or they are neighbouring days. */
  public static boolean agree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one) || neighbours(one, other);
  }

  private static boolean neighbours(String one, String other) {
    return one.length() == 10 && other.length() == 10 && Math.abs(day(one) - day(other)) <= 1;
  }

  /** The number of a day; for one that no calendar has, a number like no other's. */
  static long day(String date) {
    try {
      return LocalDate.parse(date).toEpochDay();
    } catch (java.time.DateTimeException impossible) {
      return Long.MIN_VALUE / 4 + date.hashCode();
    }
  }

  /** Whether both sides have dates and none of one side agrees with any of the other. */
  public static boolean conflict(Set<String> ours, Set<String> theirs) {
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.stream().noneMatch(one -> theirs.stream().anyMatch(other -> agree(one, other)));
  }
}
