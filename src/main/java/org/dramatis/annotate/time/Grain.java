package org.dramatis.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The stretches that a calendar is cut into, and how TIMEX3 writes one of each. */
enum Grain {
  DAY("D", 1, ChronoUnit.DAYS, day -> day, LocalDate::toString),
  WEEK("W", 1, ChronoUnit.WEEKS, Grain::monday, Grain::week),
  /** Of a weekday the weekend of the same week, which is still to come. */
  WEEKEND("WE", 1, ChronoUnit.WEEKS, day -> monday(day).plusDays(5), day -> week(day) + "-WE"),
  MONTH("M", 1, ChronoUnit.MONTHS, day -> day.withDayOfMonth(1), Grain::month),
  /** A winter goes by the year that it begins in. */
  SEASON("S", 3, ChronoUnit.MONTHS, Grain::firstOfSeason, Grain::season),
  QUARTER("Q", 3, ChronoUnit.MONTHS, day -> day.with(IsoFields.DAY_OF_QUARTER, 1), Grain::quarter),
  HALF("H", 6, ChronoUnit.MONTHS, Grain::firstOfHalf, Grain::half),
  YEAR("Y", 1, ChronoUnit.YEARS, day -> firstOfYears(day, 1), day -> years("%04d", day, 1)),
  DECADE("DE", 10, ChronoUnit.YEARS, day -> firstOfYears(day, 10), day -> years("%03d", day, 10)),
  CENTURY(
      "CE", 100, ChronoUnit.YEARS, day -> firstOfYears(day, 100), day -> years("%02d", day, 100));

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private final String symbol;
  private final int count;
  private final ChronoUnit unit;
  private final UnaryOperator<LocalDate> start;
  private final Function<LocalDate, String> text;

  Grain(
      String symbol,
      int count,
      ChronoUnit unit,
      UnaryOperator<LocalDate> start,
      Function<LocalDate, String> text) {
    this.symbol = symbol;
    this.count = count;
    this.unit = unit;
    this.start = start;
    this.text = text;
  }

  /** The grain with this symbol: those of TIMEX3's durations, and some more. */
  static Optional<Grain> of(String symbol) {
    for (Grain grain : values()) {
      if (grain.symbol.equals(symbol)) {
        return Optional.of(grain);
      }
    }
    return Optional.empty();
  }

  /** The first month of the season with this TIMEX3 sign. */
  static Month firstMonth(String season) {
    return Month.of(3 * (SEASONS.indexOf(season) + 1));
  }

  /** The first day of the stretch that a day lies in. */
  LocalDate start(LocalDate day) {
    return start.apply(day);
  }

  /** The first day of the stretch so many later. */
  LocalDate plus(LocalDate day, long stretches) {
    return day.plus(stretches * count, unit);
  }

  /** The TIMEX3 value of the stretch that begins on this day. */
  String text(LocalDate day) {
    return text.apply(day);
  }

  /** Whether each of the other lies in one of this. */
  boolean isCoarserThan(Grain other) {
    return switch (this) {
      case DAY, WEEKEND, SEASON -> false;
      case WEEK -> other == DAY || other == WEEKEND;
      case MONTH -> other == DAY;
      case QUARTER -> other == DAY || other == MONTH;
      case HALF -> other == DAY || other == MONTH || other == QUARTER;
      case YEAR, DECADE, CENTURY -> other.ordinal() < ordinal();
    };
  }

  /** The TIMEX3 value of a stretch that is not known which one it is. */
  String unknown() {
    return switch (this) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH, SEASON -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR, DECADE, CENTURY -> "XXXX";
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate firstOfSeason(LocalDate day) {
    return day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
  }

  private static LocalDate firstOfHalf(LocalDate day) {
    return day.withDayOfMonth(1).withMonth(day.getMonthValue() < 7 ? 1 : 7);
  }

  private static LocalDate firstOfYears(LocalDate day, int years) {
    return day.withDayOfYear(1).withYear(day.getYear() / years * years);
  }

  private static String week(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String month(LocalDate day) {
    return format("%04d-%02d", day.getYear(), day.getMonthValue());
  }

  private static String season(LocalDate day) {
    return format("%04d-%s", day.getYear(), SEASONS.get(day.getMonthValue() / 3 - 1));
  }

  private static String quarter(LocalDate day) {
    return format("%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  private static String half(LocalDate day) {
    return format("%04d-H%d", day.getYear(), day.getMonthValue() < 7 ? 1 : 2);
  }

  private static String years(String form, LocalDate day, int years) {
    return format(form, day.getYear() / years);
  }

  private static String format(String form, Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
