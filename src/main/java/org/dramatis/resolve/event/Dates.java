package org.dramatis.resolve.event;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as TIMEX3 values have them, cut to a day, a month or a year. */
public final class Dates {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?(?:T.*)?");

  private Dates() {}

  /**
   * The day, month or year of a value; empty for weeks, seasons, durations and what is relative.
   */
  public static Optional<String> of(String timex) {
    Matcher matcher = DATE.matcher(timex);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int time = timex.indexOf('T');
    return Optional.of(time < 0 ? timex : timex.substring(0, time));
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
      return java.time.LocalDate.parse(date).toEpochDay();
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
