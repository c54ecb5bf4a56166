package org.dramatis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis from zero to a round number.
 *
 * @param highest its last tick
 * @param step between ticks
 * @param begin where zero is drawn
 * @param end where the last tick is drawn
 */
record Axis(double highest, double step, double begin, double end) {

  private static final int TICKS = 6;

  /** An axis whose last tick is not below a value; its steps are 1, 2 or 5 times a power of ten. */
  static Axis upTo(double value, double begin, double end) {
    double raw = Math.max(value, 1e-9) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = 10 * power;
    for (int times : List.of(5, 2, 1)) {
      step = times * power >= raw ? times * power : step;
    }
    return new Axis(Math.ceil(value / step - 1e-9) * step, step, begin, end);
  }

  double at(double value) {
    return begin + (end - begin) * value / highest;
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i * step <= highest * (1 + 1e-9); i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  String label(double tick) {
    return number(tick);
  }

  static String number(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2g", value)
        .replaceFirst("(\\.\\d*?)0+$", "$1")
        .replaceFirst("\\.$", "");
  }
}
