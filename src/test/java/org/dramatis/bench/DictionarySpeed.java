package org.dramatis.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dramatis.dictionary.NameDictionary;

/**
 * Measures what opening a dictionary of names costs, and asking it. Argument: its file. Prints
 * tab-separated values.
 */
public final class DictionarySpeed {

  private static final int QUESTIONS = 200_000;
  private static final int ROUNDS = 5;

  private DictionarySpeed() {}

  public static void main(String[] arguments) {
    long before = heap();
    long begun = System.nanoTime();
    NameDictionary dictionary = NameDictionary.open(Path.of(arguments[0]));
    boolean known = dictionary.find("White House").isPresent();
    line("opening, and the first question", "ms", (System.nanoTime() - begun) / 1e6);
    line("heap that it takes", "kB", Math.max(0, heap() - before) / 1e3);
    List<String> names = names(dictionary);
    double best = Double.MAX_VALUE;
    int found = known ? 1 : 0;
    for (int round = 0; round < ROUNDS; round++) {
      begun = System.nanoTime();
      for (String name : names) {
        found += dictionary.find(name).isPresent() ? 1 : 0;
      }
      best = Math.min(best, (System.nanoTime() - begun) / 1e3 / names.size());
    }
    line("a question", "microseconds", best);
    line("questions answered", "of each 100", 100.0 * found / ROUNDS / names.size());
  }

  /** Names that it has and, every second one, that it does not have. */
  private static List<String> names(NameDictionary dictionary) {
    Random random = new Random(1);
    List<String> names = new ArrayList<>();
    while (names.size() < QUESTIONS) {
      List<String> some = dictionary.namesOf(random.nextInt(dictionary.titles()));
      names.add(some.get(random.nextInt(some.size())));
      names.add(Long.toString(random.nextLong(), 36));
    }
    return names;
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void line(String what, String unit, double value) {
    System.out.printf(Locale.ROOT, "%s\t%s\t%.3f%n", what, unit, value);
  }
}
