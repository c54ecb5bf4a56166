package org.dramatis.annotate.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins words that make one number ("twenty - four", "2 1/2") or one year ("nineteen ninety"). */
final class NumberWords {

  static final String NUMBER = "NUMBER";
  private static final String SCALE = "SCALE";
  private static final String FRACTION = "FRACTION";
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<String> words;
  private final List<List<Sense>> senses;

  private record Number(BigDecimal value, int end) {}

  /**
   * @param senses of each word alone; what is found is added to that of the first word
   */
  NumberWords(List<String> words, List<List<Sense>> senses) {
    this.words = words;
    this.senses = senses;
  }

  void join() {
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<Number> first = of(NUMBER, i);
      if (first.isPresent()) {
        join(i, first.get());
      }
    }
  }

  private void join(int index, Number first) {
    Number number = withFraction(scaled(withOnes(first)));
    if (number.end() > first.end()) {
      add(index, NUMBER, number.value(), number.end());
    }
    spokenYear(first).ifPresent(year -> add(index, "SPOKENYEAR", year.value(), year.end()));
  }

  private void add(int index, String category, BigDecimal value, int end) {
    List<Sense> all = new ArrayList<>(senses.get(index));
    all.add(new Sense(category, value.stripTrailingZeros().toPlainString(), end));
    senses.set(index, all);
  }

  /** "Twenty-four", "twenty four". */
  private Number withOnes(Number tens) {
    if (!isSpelt(tens.end() - 1) || !isTens(tens.value())) {
      return tens;
    }
    int next = is(tens.end(), "-") ? tens.end() + 1 : tens.end();
    return of(NUMBER, next)
        .filter(ones -> ones.value().compareTo(TEN) < 0 && isSpelt(next))
        .map(ones -> new Number(tens.value().add(ones.value()), ones.end()))
        .orElse(tens);
  }

  private static boolean isTens(BigDecimal value) {
    return value.compareTo(TEN) > 0
        && value.compareTo(HUNDRED) < 0
        && value.remainder(TEN).signum() == 0;
  }

  /** "Three hundred", "two million". */
  private Number scaled(Number number) {
    return of(SCALE, number.end())
        .map(scale -> scaled(new Number(number.value().multiply(scale.value()), scale.end())))
        .orElse(number);
  }

  /** "2 1/2"; "two and a half". */
  private Number withFraction(Number number) {
    if (is(number.end(), "and") && is(number.end() + 1, "a") && is(number.end() + 2, "half")) {
      return new Number(number.value().add(new BigDecimal("0.5")), number.end() + 3);
    }
    return of(FRACTION, number.end())
        .map(part -> new Number(number.value().add(part.value()), part.end()))
        .orElse(number);
  }

  /** "Nineteen ninety - four". */
  private Optional<Number> spokenYear(Number century) {
    int count = century.value().compareTo(HUNDRED) < 0 ? century.value().intValue() : 0;
    if (count < 15 || count > 20 || !isSpelt(century.end() - 1)) {
      return Optional.empty();
    }
    return of(NUMBER, century.end())
        .map(this::withOnes)
        .filter(year -> year.value().compareTo(TEN) >= 0 && year.value().compareTo(HUNDRED) < 0)
        .filter(year -> isSpelt(century.end()))
        .map(year -> new Number(century.value().multiply(HUNDRED).add(year.value()), year.end()));
  }

  private Optional<Number> of(String category, int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    for (Sense sense : senses.get(index)) {
      if (sense.category().equals(category) && sense.end() == index + 1) {
        return Optional.of(new Number(new BigDecimal(sense.value().replace(",", "")), sense.end()));
      }
    }
    return Optional.empty();
  }

  private boolean isSpelt(int index) {
    return Character.isLetter(words.get(index).charAt(0));
  }

  private boolean is(int index, String word) {
    return index < words.size() && words.get(index).equals(word);
  }
}
