package org.dramatis.annotate.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.model.TimexType;

/** Adds to a day the hour or the part of the day that was named with it. */
final class DayTime {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.]?(\\d\\d)?(?::(\\d\\d))?");

  private DayTime() {}

  /** A day, with the time of day where the words name one. */
  static TimeValue on(CalendarStretch day, Bindings bindings) {
    Optional<String> time = day.grain() == Grain.DAY ? of(bindings) : Optional.empty();
    return new TimeValue(
        time.isPresent() ? TimexType.TIME : TimexType.DATE,
        day.text() + time.map(text -> "T" + text).orElse(""),
        Optional.of(day));
  }

  /** The same for a day that is not known which one it is. */
  static TimeValue on(String day, Bindings bindings) {
    Optional<String> time = of(bindings);
    return TimeValue.of(
        time.isPresent() ? TimexType.TIME : TimexType.DATE,
        day + time.map(text -> "T" + text).orElse(""));
  }

  private static Optional<String> of(Bindings bindings) {
    Optional<String> clock =
        bindings
            .first("CLOCK")
            .or(() -> bindings.first("DOTCLOCK"))
            .or(() -> bindings.first("HOUR"))
            .or(() -> bindings.first("TWENTYFOUR"));
    if (clock.isEmpty()) {
      return bindings.first("NOON").or(() -> bindings.first("PART"));
    }
    Matcher parts = CLOCK.matcher(clock.get());
    if (!parts.matches()) {
      return bindings.first("PART");
    }
    int hour = hour(Integer.parseInt(parts.group(1)), bindings);
    String minutes = parts.group(2) == null ? "00" : parts.group(2);
    String seconds = parts.group(3) == null ? "" : ":" + parts.group(3);
    String zone = bindings.first("ZONE").orElse("").equals("Z") ? "Z" : "";
    return Optional.of(String.format(Locale.ROOT, "%02d:%s%s%s", hour, minutes, seconds, zone));
  }

  private static int hour(int named, Bindings bindings) {
    boolean afternoon =
        bindings.first("HALFDAY").map("PM"::equals).orElseGet(() -> isLate(bindings, named));
    boolean morning = bindings.first("HALFDAY").map("AM"::equals).orElse(false);
    if (morning && named == 12) {
      return 0;
    }
    return afternoon && named < 12 ? named + 12 : named % 24;
  }

  private static boolean isLate(Bindings bindings, int named) {
    String part = bindings.first("PART").orElse("");
    return part.equals("AF") || part.equals("EV") || part.equals("NI") && named > 5;
  }
}
