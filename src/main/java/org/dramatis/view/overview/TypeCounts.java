package org.dramatis.view.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.overview.Overview.TypeCount;
import org.dramatis.view.snapshot.Classes;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Snapshot;

/** Counts the instances of classes, each also for the classes above it up to its kind's. */
final class TypeCounts {

  private static final Set<String> ROOTS = Set.of("Person", "Organisation", "Place", "Event");

  private final Classes classes;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  TypeCounts(Snapshot snapshot) {
    this.classes = snapshot.classes();
    for (int thing = 0; thing < snapshot.size(); thing++) {
      Entry entry = snapshot.entry(thing);
      counts.merge(entry.type(), 1, Integer::sum);
      kinds.put(entry.type(), entry.kind());
    }
  }

  /** Kind by kind, the most frequent first. */
  List<TypeCount> list() {
    Map<String, Integer> sums = new HashMap<>();
    Map<String, Kind> found = new HashMap<>();
    counts.forEach(
        (type, count) ->
            upwards(type)
                .forEach(
                    above -> {
                      sums.merge(above, count, Integer::sum);
                      found.put(above, kinds.get(type));
                    }));
    return sums.keySet().stream()
        .map(
            type ->
                new TypeCount(
                    type,
                    classes.label(type),
                    found.get(type),
                    ROOTS.contains(type) ? Optional.empty() : classes.parent(type),
                    sums.get(type)))
        .sorted(
            Comparator.comparing(TypeCount::kind)
                .thenComparing(Comparator.comparingInt(TypeCount::count).reversed())
                .thenComparing(TypeCount::type))
        .toList();
  }

  private List<String> upwards(String type) {
    List<String> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> each = Optional.of(type);
    while (each.isPresent() && seen.add(each.get())) {
      found.add(each.get());
      each = ROOTS.contains(each.get()) ? Optional.empty() : classes.parent(each.get());
    }
    return found;
  }
}
