package org.dramatis.annotate.time;

import java.util.Optional;
import org.dramatis.model.TimexType;

/**
 * What is so many units of the calendar away from the day of the text ("last week", "two years
 * ago"), or from the time spoken of last ("the following year", "two days later"). The value is as
 * fine as the unit: two years ago is a year, not a day.
 *
 * @param fromText whether counted from the day of the text
 * @param sign of the words' number; 0 where they have a shift of their own
 */
record RelativeMeaning(boolean fromText, int sign) implements Meaning {

  /** Hours are in no calendar: "an hour later" says only how long after. */
  private static final Meaning LENGTH = new LengthMeaning(TimexType.DURATION);

  @Override
  public Optional<TimeValue> of(Found found) {
    Optional<Integer> shift =
        sign == 0
            ? found.bindings().number("REL").or(() -> found.bindings().number("ANCHOR"))
            : found.count().map(count -> sign * count);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    Optional<Grain> grain = found.grain();
    if (grain.isEmpty()) {
      return fromText ? Optional.of(unresolved(shift.get())) : LENGTH.of(found);
    }
    return Optional.of(
        reference(found, grain.get())
            .map(stretch -> stretch.plus(shift.get()))
            .filter(RelativeMeaning::canBeWritten)
            .map(stretch -> DayTime.on(stretch, found.bindings()))
            .orElseGet(() -> unresolved(grain.get(), shift.get())));
  }

  /** TIMEX3's years have four digits and no sign. */
  private static boolean canBeWritten(CalendarStretch stretch) {
    return stretch.start().getYear() > 0 && stretch.start().getYear() <= 9999;
  }

  private Optional<CalendarStretch> reference(Found found, Grain grain) {
    return fromText ? found.chronicle().current(grain) : found.chronicle().last(grain);
  }

  /** What follows an unknown year may lie on either side of the text. */
  private TimeValue unresolved(Grain grain, int shift) {
    return fromText ? unresolved(shift) : TimeValue.of(TimexType.DATE, grain.unknown());
  }

  /** A time of which is only known that it was, is or will be. */
  static TimeValue unresolved(int shift) {
    String text = shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return TimeValue.of(TimexType.DATE, text);
  }
}
