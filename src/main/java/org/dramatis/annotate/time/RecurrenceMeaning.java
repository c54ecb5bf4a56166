package org.dramatis.annotate.time;

import java.util.Optional;
import org.dramatis.model.TimexType;

/** What comes again and again: "every Monday", "each July", "Tuesday nights". */
final class RecurrenceMeaning implements Meaning {

  @Override
  public Optional<TimeValue> of(Found found) {
    Bindings bindings = found.bindings();
    return bindings
        .first("WEEKDAY")
        .map(day -> "XXXX-WXX-" + day)
        .or(() -> Recurring.of(bindings).map(Recurring::unknown))
        .or(() -> bindings.first("PART").map(part -> "XXXX-XX-XX"))
        .map(day -> day + bindings.first("PART").map(part -> "T" + part).orElse(""))
        .map(text -> TimeValue.of(TimexType.SET, text));
  }
}
