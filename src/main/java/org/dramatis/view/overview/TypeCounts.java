package org.dramatis.view.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
            upwards(type, kinds.get(type))
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
                    above(type, found.get(type)),
                    sums.get(type)))
        .sorted(
            Comparator.comparing(TypeCount::kind)
                .thenComparing(Comparator.comparingInt(TypeCount::count).reversed())
                .thenComparing(TypeCount::type))
        .toList();
  }

  /** A class that the ontology has put nowhere belongs to its kind's. */
  private Optional<String> above(String type, Kind kind) {
    String root = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    return type.equals(root) ? Optional.empty() : classes.parent(type).or(() -> Optional.of(root));
  }

  private List<String> upwards(String type, Kind kind) {
    List<String> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> each = Optional.of(type);
    while (each.isPresent() && seen.add(each.get())) {
      found.add(each.get());
      each = above(each.get(), kind);
    }
    return found;
  }
}
