package org.dramatis.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
 * store, how often to ask, names or IRIs of things with bars between, and, to ask only some
 * questions, these. Prints for each question and thing the median milliseconds of processor time
 * and the rows.
 */
public final class QuerySpeed {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final QueryRunner runner;
  private final int times;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private QuerySpeed(Dataset dataset, int times) {
    this.runner = new QueryRunner(dataset, Optional.of(LIMIT));
    this.times = times;
  }

  public static void main(String[] arguments) {
    List<String> only = Arrays.asList(arguments).subList(3, arguments.length);
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      QuerySpeed speed = new QuerySpeed(store.dataset(), Integer.parseInt(arguments[1]));
      for (NamedQuery query : NamedQueries.shipped().all()) {
        if (only.isEmpty() || only.contains(query.name())) {
          speed.measure(query, Arrays.asList(arguments[2].split("\\|")));
        }
      }
    }
  }

  private void measure(NamedQuery query, List<String> things) {
    if (query.parameters().stream().noneMatch(QuerySpeed::wantsThing)) {
      measure(query, "");
      return;
    }
    things.stream()
        .filter(thing -> query.parameters().stream().anyMatch(it -> fits(it, thing)))
        .forEach(thing -> measure(query, thing));
    if (query.parameters().stream().noneMatch(it -> wantsThing(it) && it.isRequired())) {
      measure(query, "");
    }
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

  private void measure(NamedQuery query, String thing) {
    Map<String, String> bindings = bindings(query, thing);
    List<Double> costs = new ArrayList<>();
    String rows = "";
    for (int i = 0; i < times; i++) {
      long before = threads.getCurrentThreadCpuTime();
      try {
        rows = String.valueOf(runner.rows(query, bindings).size());
      } catch (OutOfTime e) {
        rows = "stopped";
      }
      costs.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
    }
    costs.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-28s %-60s %8.0f ms %8s rows%n",
        query.name(),
        thing,
        costs.get(times / 2),
        rows);
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
