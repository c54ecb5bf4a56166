package org.dramatis.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * What every year has one of: a month, a day of a month, a season, a quarter, a feast.
 *
 * @param unknown the TIMEX3 value where the year is not known
 */
record Recurring(IntFunction<CalendarStretch> inYear, String unknown) {

  /** Days by which a time against the direction of its clause counts as farther away. */
  private static final int AGAINST = 150;

  /** The same for one to come in a clause that says nothing: news tell of what was. */
  private static final int SAYS_NOTHING = 40;

  /** Days within which the last quarter is still to be reported. */
  private static final int FRESH = 100;

  /** What the words name; empty if they name nothing of the kind, or a day that no month has. */
  static Optional<Recurring> of(Bindings bindings) {
    return bindings
        .number("MONTH")
        .or(() -> bindings.number("MONTHABBREVIATED"))
        .map(month -> ofMonth(month, day(bindings)))
        .or(() -> bindings.first("SEASON").map(Recurring::ofSeason))
        .or(() -> bindings.first("FEAST").map(Recurring::ofFeast))
        .or(() -> bindings.number("PARTOFYEAR").flatMap(parts -> ofPart(parts, bindings)));
  }

  private static OptionalInt day(Bindings bindings) {
    return bindings
        .number("DAY")
        .or(() -> bindings.number("NTH"))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Recurring ofMonth(int month, OptionalInt day) {
    return day.isPresent()
        ? new Recurring(
            year -> dayOf(year, month, day.getAsInt()),
            "XXXX-%02d-%02d".formatted(month, day.getAsInt()))
        : new Recurring(
            year -> new CalendarStretch(LocalDate.of(year, month, 1), Grain.MONTH),
            "XXXX-%02d".formatted(month));
  }

  private static CalendarStretch dayOf(int year, int month, int day) {
    return new CalendarStretch(LocalDate.of(year, month, day), Grain.DAY);
  }

  private static Recurring ofSeason(String sign) {
    Month first = Grain.firstMonth(sign);
    return new Recurring(
        year -> new CalendarStretch(LocalDate.of(year, first, 1), Grain.SEASON), "XXXX-" + sign);
  }

  private static Recurring ofFeast(String feast) {
    String unknown = feast.matches("\\d\\d-\\d\\d") ? "XXXX-" + feast : "XXXX-XX-XX";
    return new Recurring(year -> new CalendarStretch(Feasts.day(feast, year), Grain.DAY), unknown);
  }

  /** The third of four quarters, the first of two halves. */
  private static Optional<Recurring> ofPart(int parts, Bindings bindings) {
    Grain grain = parts == 2 ? Grain.HALF : Grain.QUARTER;
    String letter = parts == 2 ? "H" : "Q";
    return bindings
        .number("NTH")
        .filter(nth -> nth <= parts)
        .map(
            nth ->
                new Recurring(
                    year ->
                        new CalendarStretch(
                            LocalDate.of(year, (nth - 1) * 12 / parts + 1, 1), grain),
                    "XXXX-" + letter + nth));
  }

  /** That of a year; empty if the year has none (29 February). */
  Optional<CalendarStretch> in(int year) {
    try {
      return Optional.of(inYear.apply(year));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The last one that was over before a day. */
  Optional<CalendarStretch> before(LocalDate day) {
    return nearest(day, Order.OVER, -1);
  }

  /** The first one that begins after a day. */
  Optional<CalendarStretch> after(LocalDate day) {
    return nearest(day, Order.NOT_BEGUN, 1);
  }

  /** The one that a day lies in, else that of its year. */
  Optional<CalendarStretch> around(LocalDate day) {
    return nearest(day, Order.BEGUN, -1)
        .filter(stretch -> stretch.contains(day))
        .or(() -> in(day.getYear()));
  }

  /**
   * The one that a clause of this direction means, on a day: the nearest, where one against the
   * direction counts as so much farther away.
   */
  Optional<CalendarStretch> seenFrom(LocalDate day, Direction direction) {
    Optional<CalendarStretch> past = nearest(day, Order.BEGUN, -1);
    Optional<CalendarStretch> future = nearest(day, Order.NOT_OVER, 1);
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future);
    }
    long back = ChronoUnit.DAYS.between(past.get().start(), day);
    long ahead = ChronoUnit.DAYS.between(day, future.get().start());
    long lean =
        switch (direction) {
          case PAST -> AGAINST;
          case OPEN -> SAYS_NOTHING;
          case FUTURE -> -AGAINST;
        };
    return back <= ahead + lean ? past : future;
  }

  /** A report is of the quarter that began last, or is going to be of the next. */
  Optional<CalendarStretch> reportedOn(LocalDate day, Direction direction) {
    Optional<CalendarStretch> begun = nearest(day, Order.BEGUN, -1);
    boolean fresh = begun.filter(stretch -> stretch.end().plusDays(FRESH).isAfter(day)).isPresent();
    return direction == Direction.FUTURE && !fresh ? nearest(day, Order.NOT_OVER, 1) : begun;
  }

  private enum Order {
    OVER,
    BEGUN,
    NOT_OVER,
    NOT_BEGUN;

    boolean holds(CalendarStretch stretch, LocalDate day) {
      return switch (this) {
        case OVER -> !stretch.end().isAfter(day);
        case BEGUN -> !stretch.start().isAfter(day);
        case NOT_OVER -> stretch.end().isAfter(day);
        case NOT_BEGUN -> stretch.start().isAfter(day);
      };
    }
  }

  /** Leap days come every four years, save once a century. */
  private Optional<CalendarStretch> nearest(LocalDate day, Order order, int step) {
    for (int i = -1; i <= 8; i++) {
      Optional<CalendarStretch> there =
          in(day.getYear() + i * step).filter(stretch -> order.holds(stretch, day));
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }
}
