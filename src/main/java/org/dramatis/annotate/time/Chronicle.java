package org.dramatis.annotate.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The times that a text has named so far: "the day after" is the one after the last of them. */
final class Chronicle {

  private final Optional<LocalDate> issued;
  private final Map<Grain, CalendarStretch> last = new EnumMap<>(Grain.class);
  private Optional<CalendarStretch> latest = Optional.empty();
  private Optional<CalendarStretch> reported = Optional.empty();

  /**
   * @param issued the day of the text
   */
  Chronicle(Optional<LocalDate> issued) {
    this.issued = issued;
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  /** Notes a time that was named; it stands for all coarser ones that it lies in. */
  void note(CalendarStretch stretch) {
    latest = Optional.of(stretch);
    last.put(stretch.grain(), stretch);
    for (Grain coarser : Grain.values()) {
      if (coarser.isCoarserThan(stretch.grain())) {
        last.put(coarser, CalendarStretch.around(stretch.start(), coarser));
      }
    }
  }

  /** Notes a quarter or half year that was named as such: what a business report is about. */
  void noteReported(CalendarStretch stretch) {
    boolean begun = issued.filter(day -> !stretch.start().isAfter(day)).isPresent();
    boolean later = reported.filter(known -> known.start().isAfter(stretch.start())).isEmpty();
    if (begun && later) {
      reported = Optional.of(stretch);
    }
  }

  /** The last quarter or half year that had begun and that the text named. */
  Optional<CalendarStretch> reported() {
    return reported;
  }

  /** The stretch of this grain that was spoken of last, else the one that the text is of. */
  Optional<CalendarStretch> last(Grain grain) {
    return Optional.ofNullable(last.get(grain)).or(() -> current(grain));
  }

  /** Whatever was spoken of last, else the day of the text. */
  Optional<CalendarStretch> latest() {
    return latest.or(() -> current(Grain.DAY));
  }

  /** The stretch of this grain that the text is of. */
  Optional<CalendarStretch> current(Grain grain) {
    return issued.map(day -> CalendarStretch.around(day, grain));
  }
}
