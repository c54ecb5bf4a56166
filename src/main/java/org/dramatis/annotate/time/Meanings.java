package org.dramatis.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.TimexType;

/** The meanings that rules call by name. */
final class Meanings {

  private static final Meaning CALENDAR = new CalendarMeaning();
  private static final Meaning RECURRENCE = new RecurrenceMeaning();

  /** Two digits of a text that says no date stand for a year up to ten years after this one. */
  private static final int WITHOUT_DATE = 2020;

  private Meanings() {}

  /**
   * The meaning with this name.
   *
   * @param words the name and what it is told
   * @throws TimeRuleException if there is none
   */
  static Meaning of(List<String> words) {
    return switch (words.get(0)) {
      case "nothing" -> found -> Optional.empty();
      case "date" -> CALENDAR;
      case "shift" -> new RelativeMeaning(true, 0);
      case "ago" -> new RelativeMeaning(true, -1);
      case "hence" -> new RelativeMeaning(true, 1);
      case "next" -> new RelativeMeaning(false, 0);
      case "earlier" -> new RelativeMeaning(false, -1);
      case "later" -> new RelativeMeaning(false, 1);
      case "year-ago" -> new ReportMeaning(-1, new RelativeMeaning(true, -1));
      case "year-earlier" -> new ReportMeaning(-1, new RelativeMeaning(false, -1));
      case "reported" -> new ReportMeaning(0, lastOver());
      case "length" -> new LengthMeaning(TimexType.DURATION);
      case "rate" -> new LengthMeaning(TimexType.SET);
      case "every" -> RECURRENCE;
      case "periodic" -> found -> found.bindings().first("PERIODIC").map(Meanings::set);
      case "reference" -> found -> found.bindings().first("REF").map(Meanings::date);
      case "iso" -> found -> found.bindings().first("ISODATE").map(Meanings::date);
      case "slashes" -> Meanings::slashes;
      case "weekend" -> Meanings::weekend;
      case "decade" -> Meanings::decade;
      case "century" -> Meanings::century;
      case "fixed" -> fixed(TimexType.valueOf(words.get(1)), words.get(2));
      default -> throw new TimeRuleException("No meaning is called " + words.get(0));
    };
  }

  private static Meaning fixed(TimexType type, String text) {
    Optional<TimeValue> value = Optional.of(TimeValue.of(type, text));
    return found -> value;
  }

  /** "The weekend" is the last one that began, or the next. */
  private static Optional<TimeValue> weekend(Found found) {
    return found
        .issued()
        .map(day -> weekend(day, found.direction()))
        .map(own -> DayTime.on(own, found.bindings()))
        .or(() -> Optional.of(date(Grain.WEEKEND.unknown())));
  }

  private static CalendarStretch weekend(LocalDate day, Direction direction) {
    CalendarStretch own = CalendarStretch.around(day, Grain.WEEKEND);
    return direction == Direction.FUTURE || !own.start().isAfter(day) ? own : own.plus(-1);
  }

  private static TimeValue set(String text) {
    return TimeValue.of(TimexType.SET, text);
  }

  private static TimeValue date(String text) {
    return TimeValue.of(TimexType.DATE, text);
  }

  /** The month comes first, as in America, unless it can be none. */
  private static Optional<TimeValue> slashes(Found found) {
    String[] parts = found.bindings().first("SLASHDATE").orElseThrow().split("/");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    boolean dayFirst = first > 12;
    try {
      LocalDate day =
          LocalDate.of(
              parts[2].length() > 2 ? year : near(year, found),
              dayFirst ? second : first,
              dayFirst ? first : second);
      return Optional.of(DayTime.on(new CalendarStretch(day, Grain.DAY), found.bindings()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /**
   * The year with these last two digits, of the hundred years that end ten years after the text.
   */
  static int near(int digits, Found found) {
    int last = found.issued().map(LocalDate::getYear).orElse(WITHOUT_DATE) + 10;
    return last - Math.floorMod(last - digits, 100);
  }

  /** The last quarter that was over when the text was written. */
  private static Meaning lastOver() {
    return found ->
        found
            .chronicle()
            .current(Grain.QUARTER)
            .map(quarter -> quarter.plus(-1))
            .map(quarter -> new TimeValue(TimexType.DATE, quarter.text(), Optional.of(quarter)));
  }

  /** "The 1990s" is 199; "the nineties" are those of the last hundred years. */
  private static Optional<TimeValue> decade(Found found) {
    return found
        .bindings()
        .first("DECADE")
        .map(written -> written.replaceAll("\\D", ""))
        .map(digits -> digits.length() > 3 ? digits.substring(0, 3) : decade(digits, found))
        .map(text -> TimeValue.of(TimexType.DATE, text));
  }

  private static String decade(String digits, Found found) {
    int last = found.issued().map(LocalDate::getYear).orElse(WITHOUT_DATE) / 10;
    int tens = Integer.parseInt(digits.substring(0, 1));
    return Integer.toString(last - Math.floorMod(last - tens, 10));
  }

  private static Optional<TimeValue> century(Found found) {
    return found
        .bindings()
        .number("NTH")
        .filter(nth -> nth > 0 && nth <= 30)
        .map(nth -> TimeValue.of(TimexType.DATE, String.format(Locale.ROOT, "%02d", nth - 1)));
  }
}
