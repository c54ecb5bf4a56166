package org.dramatis.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A match of a rule, with what its meaning depends on.
 *
 * @param bindings what its words were taken for
 * @param chronicle the times that the text named before
 * @param direction of the clause that it stands in
 */
record Found(Bindings bindings, Chronicle chronicle, Direction direction) {

  Optional<LocalDate> issued() {
    return chronicle.issued();
  }

  /** The symbol of the unit of time that the words name. */
  Optional<String> unit() {
    return bindings.first("UNIT").or(() -> bindings.first("UNITS"));
  }

  /** The grain of that unit; empty for hours and shorter. */
  Optional<Grain> grain() {
    return unit().flatMap(Grain::of);
  }

  /** How many units the words name: one where they say no number; empty if it is no whole one. */
  Optional<Integer> count() {
    String number = bindings.first(NumberWords.NUMBER).orElse("1").replace(",", "");
    return number.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
  }
}
