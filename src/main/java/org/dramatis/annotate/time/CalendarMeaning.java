package org.dramatis.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dramatis.model.TimexType;

/**
 * What names a place in the calendar, entirely or in part: "3 May 1998", "last April", "Friday
 * morning", "the third quarter". The missing year or week is the one that the clause's tense asks
 * for.
 */
final class CalendarMeaning implements Meaning {

  @Override
  public Optional<TimeValue> of(Found found) {
    Bindings bindings = found.bindings();
    Optional<Recurring> recurring = Recurring.of(bindings);
    if (recurring.isPresent()) {
      return ofYear(recurring.get(), found);
    }
    if (bindings.has("DAYREF")) {
      return dayReference(found);
    }
    if (bindings.has("WEEKDAY")) {
      return weekday(found);
    }
    return namedYear(found).isPresent() ? year(found) : timeOfDay(found);
  }

  private static Optional<TimeValue> ofYear(Recurring recurring, Found found) {
    Optional<CalendarStretch> stretch =
        namedYear(found).isPresent()
            ? namedYear(found).flatMap(recurring::in)
            : reference(found).flatMap(day -> shifted(recurring, day, found));
    if (stretch.isPresent()) {
      return stretch.map(known -> DayTime.on(known, found.bindings()));
    }
    boolean impossible = namedYear(found).isPresent() || found.issued().isPresent();
    return impossible
        ? Optional.empty()
        : Optional.of(DayTime.on(recurring.unknown(), found.bindings()));
  }

  private static Optional<CalendarStretch> shifted(
      Recurring recurring, LocalDate day, Found found) {
    Optional<Integer> shift = shift(found);
    if (shift.isEmpty()) {
      Direction direction = found.direction();
      return found.bindings().has("PARTOFYEAR")
          ? recurring.reportedOn(day, direction)
          : recurring.seenFrom(day, direction);
    }
    return switch (Integer.signum(shift.get())) {
      case -1 -> recurring.before(day);
      case 1 -> recurring.after(day);
      default -> recurring.around(day);
    };
  }

  /** From the day of the text, or from the one spoken of last: "that summer". */
  private static Optional<LocalDate> reference(Found found) {
    return found.bindings().has("ANCHOR")
        ? found.chronicle().latest().map(CalendarStretch::start)
        : found.issued();
  }

  private static Optional<Integer> shift(Found found) {
    return found.bindings().number("REL").or(() -> found.bindings().number("ANCHOR"));
  }

  private static Optional<Integer> namedYear(Found found) {
    Bindings bindings = found.bindings();
    return bindings
        .number("YEAR")
        .or(() -> bindings.number("SPOKENYEAR"))
        .or(() -> bindings.first("SHORTYEAR").map(each -> shortYear(each, found)))
        .or(
            () ->
                bindings
                    .number("YEARREL")
                    .flatMap(shift -> found.issued().map(day -> day.getYear() + shift)));
  }

  /** "'68". */
  private static int shortYear(String written, Found found) {
    return Meanings.near(Integer.parseInt(written.substring(1)), found);
  }

  private static Optional<TimeValue> year(Found found) {
    return namedYear(found)
        .filter(year -> year > 0)
        .map(year -> new CalendarStretch(Year.of(year).atDay(1), Grain.YEAR))
        .map(stretch -> new TimeValue(TimexType.DATE, stretch.text(), Optional.of(stretch)));
  }

  /** "Yesterday", "last night", "this morning". */
  private static Optional<TimeValue> dayReference(Found found) {
    int shift = found.bindings().number("DAYREF").orElseThrow();
    return Optional.of(
        found
            .chronicle()
            .current(Grain.DAY)
            .map(day -> DayTime.on(day.plus(shift), found.bindings()))
            .orElseGet(() -> RelativeMeaning.unresolved(shift)));
  }

  private static Optional<TimeValue> weekday(Found found) {
    DayOfWeek weekday = DayOfWeek.of(found.bindings().number("WEEKDAY").orElseThrow());
    return Optional.of(
        reference(found)
            .map(
                day ->
                    DayTime.on(
                        new CalendarStretch(near(day, weekday, found), Grain.DAY),
                        found.bindings()))
            .orElseGet(() -> DayTime.on("XXXX-WXX-" + weekday.getValue(), found.bindings())));
  }

  private static LocalDate near(LocalDate day, DayOfWeek weekday, Found found) {
    Optional<Integer> shift = shift(found);
    if (shift.isPresent()) {
      return switch (shift.get()) {
        case -1 -> day.with(TemporalAdjusters.previous(weekday));
        case 1 -> day.with(TemporalAdjusters.next(weekday));
        default -> Grain.WEEK.start(day).with(TemporalAdjusters.nextOrSame(weekday));
      };
    }
    return found.direction() == Direction.FUTURE
        ? day.with(TemporalAdjusters.nextOrSame(weekday))
        : day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** A time of day alone is one of the day that was spoken of last. */
  private static Optional<TimeValue> timeOfDay(Found found) {
    Optional<CalendarStretch> day =
        found.bindings().has("PART")
            ? found.chronicle().last(Grain.DAY)
            : found.chronicle().current(Grain.DAY);
    return Optional.of(
        day.map(known -> DayTime.on(known, found.bindings()))
            .orElseGet(() -> DayTime.on("XXXX-XX-XX", found.bindings())));
  }
}
