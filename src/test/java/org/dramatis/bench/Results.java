package org.dramatis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was measured, each thing once a round; what counts is the median. */
final class Results {

  private record What(String name, String unit) {}

  private final Map<What, List<Double>> values = new LinkedHashMap<>();
  private final Map<String, List<String>> tables = new LinkedHashMap<>();

  void add(String name, String unit, double value) {
    values.computeIfAbsent(new What(name, unit), key -> new ArrayList<>()).add(value);
  }

  /** A measure that is a quotient of two others' medians. */
  void addRatio(String name, String above, String below) {
    add(name, "", median(above) / median(below));
  }

  /** Lines that a measuring program printed, kept as they are. */
  void addTable(String name, List<String> lines) {
    tables.put(name, lines);
  }

  double median(String name) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(entry -> median(entry.getValue()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not measured: " + name));
  }

  private static double median(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** A table for a person: measure, median, unit, lowest and highest. */
  String text() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (what, of) -> {
          List<Double> sorted = of.stream().sorted().toList();
          text.append(
              String.format(
                  Locale.ROOT,
                  "%-58s %12s %-10s %s%n",
                  what.name(),
                  number(median(of)),
                  what.unit(),
                  of.size() == 1
                      ? ""
                      : number(sorted.get(0))
                          + " to "
                          + number(sorted.get(sorted.size() - 1))
                          + ", "
                          + of.size()
                          + " rounds"));
        });
    tables.forEach(
        (name, lines) ->
            text.append('\n')
                .append(name)
                .append("\n  ")
                .append(String.join("\n  ", lines))
                .append('\n'));
    return text.toString();
  }

  private static String number(double value) {
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f", value);
  }

  /** Writes measure, unit, median and the rounds, with tabs between; the machine before. */
  void write(Path file, List<String> machine) {
    List<String> lines = new ArrayList<>();
    machine.forEach(line -> lines.add("# " + line));
    lines.add("measure\tunit\tmedian\trounds");
    values.forEach(
        (what, of) ->
            lines.add(
                what.name()
                    + "\t"
                    + what.unit()
                    + "\t"
                    + median(of)
                    + "\t"
                    + String.join(" ", of.stream().map(String::valueOf).toList())));
    try {
      Files.write(file, lines);
      for (Map.Entry<String, List<String>> table : tables.entrySet()) {
        String name = table.getKey().replaceAll("\\W+", "-") + ".tsv";
        Files.write(file.resolveSibling(name), table.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
