package org.dramatis.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.OutOfTime;
import org.dramatis.query.Parameter;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;

/**
 * Asks a store each question that has a name and says what it costs once warm. Arguments: the
 * store, how often to ask, names or IRIs of things with bars between or, in a store of {@link
 * SyntheticStore}, {@code synthetic}, and, to ask only some questions, these. Prints tab-separated
 * values: for each question the median and the 95th percentile of the milliseconds of processor
 * time over all things and times, and the thing that took longest with its rows.
 */
public final class QuerySpeed {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final QueryRunner runner;
  private final int times;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** What asking once cost. */
  private record Asked(String thing, double milliseconds, String rows) {}

  private QuerySpeed(Dataset dataset, int times) {
    this.runner = new QueryRunner(dataset, Optional.of(LIMIT));
    this.times = times;
  }

  public static void main(String[] arguments) {
    List<String> only = Arrays.asList(arguments).subList(3, arguments.length);
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      QuerySpeed speed = new QuerySpeed(store.dataset(), Integer.parseInt(arguments[1]));
      List<String> things =
          arguments[2].equals("synthetic")
              ? SyntheticStore.some((int) store.statistics().documents())
              : Arrays.asList(arguments[2].split("\\|"));
      System.out.println("question\tasked\tmedian ms\t95th percentile ms\tslowest\trows");
      for (NamedQuery query : NamedQueries.shipped().all()) {
        if (only.isEmpty() || only.contains(query.name())) {
          System.out.println(query.name() + "\t" + speed.measure(query, things));
        }
      }
    }
  }

  private String measure(NamedQuery query, List<String> things) {
    List<String> about = new ArrayList<>();
    things.stream()
        .filter(thing -> query.parameters().stream().anyMatch(it -> fits(it, thing)))
        .forEach(about::add);
    if (query.parameters().stream().noneMatch(it -> wantsThing(it) && it.isRequired())) {
      about.add("");
    }
    List<Asked> asked = new ArrayList<>();
    for (String thing : about) {
      ask(query, thing);
      for (int i = 0; i < times; i++) {
        asked.add(ask(query, thing));
      }
    }
    asked.sort(Comparator.comparingDouble(Asked::milliseconds));
    Asked slowest = asked.get(asked.size() - 1);
    return String.format(
        Locale.ROOT,
        "%d\t%.1f\t%.1f\t%s\t%s",
        asked.size(),
        percentile(asked, 0.5),
        percentile(asked, 0.95),
        slowest.thing(),
        slowest.rows());
  }

  /** By nearest rank. */
  private static double percentile(List<Asked> sorted, double part) {
    int rank = (int) Math.ceil(part * sorted.size());
    return sorted.get(Math.max(1, rank) - 1).milliseconds();
  }

  private Asked ask(NamedQuery query, String thing) {
    Map<String, String> bindings = bindings(query, thing);
    long before = threads.getCurrentThreadCpuTime();
    String rows;
    try {
      rows = String.valueOf(runner.rows(query, bindings).size());
    } catch (OutOfTime e) {
      rows = "stopped";
    }
    return new Asked(thing, (threads.getCurrentThreadCpuTime() - before) / 1e6, rows);
  }

  private static boolean wantsThing(Parameter parameter) {
    return switch (parameter.type()) {
      case NAME, EVENT, THING -> true;
      default -> false;
    };
  }

  private static boolean fits(Parameter parameter, String thing) {
    return switch (parameter.type()) {
      case NAME -> !thing.contains("/event/");
      case EVENT -> thing.contains("/event/");
      case THING -> true;
      default -> false;
    };
  }

  private static Map<String, String> bindings(NamedQuery query, String thing) {
    Map<String, String> days = new TreeMap<>(Map.of("from", "2031-03-01", "to", "2031-03-31"));
    days.put("since", "2031-12-20");
    Map<String, String> bindings = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (!thing.isEmpty() && fits(parameter, thing)) {
        bindings.put(parameter.name(), thing);
      } else if (parameter.isRequired() && days.containsKey(parameter.name())) {
        bindings.put(parameter.name(), days.get(parameter.name()));
      }
    }
    return bindings;
  }
}
