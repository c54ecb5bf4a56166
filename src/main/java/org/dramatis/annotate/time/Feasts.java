package org.dramatis.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which day a feast falls: {@code 12-25}, {@code 11#4#4} (the fourth Thursday of November, the
 * last where the middle is -1), {@code easter-2} (two days before Easter Sunday).
 */
final class Feasts {

  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern WEEKDAY = Pattern.compile("(\\d\\d?)#(-?\\d)#(\\d)");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)?");

  private Feasts() {}

  /**
   * The day of a feast in a year.
   *
   * @throws TimeRuleException if the feast is not written as above
   */
  static LocalDate day(String feast, int year) {
    Matcher fixed = FIXED.matcher(feast);
    if (fixed.matches()) {
      return LocalDate.of(year, number(fixed, 1), number(fixed, 2));
    }
    Matcher weekday = WEEKDAY.matcher(feast);
    if (weekday.matches()) {
      return LocalDate.of(year, number(weekday, 1), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  number(weekday, 2), DayOfWeek.of(number(weekday, 3))));
    }
    Matcher easter = EASTER.matcher(feast);
    if (easter.matches()) {
      return easter(year).plusDays(easter.group(1) == null ? 0 : number(easter, 1));
    }
    throw new TimeRuleException(
        "Not a feast: " + feast + "; write it as 12-25, 11#4#4 or easter-2");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 8). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
