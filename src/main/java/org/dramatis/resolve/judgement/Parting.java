package org.dramatis.resolve.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dramatis.model.LocalThing;

/**
 * Parts one group of members in which some are judged different. These are the seeds of the parts,
 * of which there are as few as can be found in their order; the others follow the seed that was in
 * their group before any were joined, else the nearest.
 */
final class Parting<T> {

  private final Units units;
  private final Function<T, LocalThing> thing;
  private final Affinity<T> affinity;

  /** The units of each part. */
  private final List<Set<Integer>> kept = new ArrayList<>();

  private final List<List<T>> seeds = new ArrayList<>();
  private final List<List<T>> parts = new ArrayList<>();

  /** The part of each unit. */
  private final Map<Integer, Integer> homes = new TreeMap<>();

  Parting(Units units, Function<T, LocalThing> thing, Affinity<T> affinity) {
    this.units = units;
    this.thing = thing;
    this.affinity = affinity;
  }

  /**
   * The parts, in the order of their seeds.
   *
   * @param groups those that were joined
   */
  List<List<T>> of(List<List<T>> groups) {
    seed(groups.stream().flatMap(List::stream).toList());
    for (List<T> group : groups) {
      TreeSet<Integer> near = new TreeSet<>();
      group.forEach(member -> unit(member).map(homes::get).ifPresent(near::add));
      List<Integer> choice =
          near.isEmpty() ? IntStream.range(0, seeds.size()).boxed().toList() : List.copyOf(near);
      for (T member : group) {
        parts.get(home(member, choice)).add(member);
      }
    }
    parts.forEach(part -> part.sort(Comparator.comparing(thing)));
    return List.copyOf(parts);
  }

  private Optional<Integer> unit(T member) {
    return units.of(thing.apply(member));
  }

  private void seed(List<T> members) {
    Map<Integer, List<T>> present = new TreeMap<>();
    for (T member : members) {
      unit(member)
          .ifPresent(unit -> present.computeIfAbsent(unit, key -> new ArrayList<>()).add(member));
    }
    present.forEach(
        (unit, own) -> {
          if (units.foesOf(unit).stream().anyMatch(present::containsKey)) {
            int part = firstWithout(units.foesOf(unit));
            kept.get(part).add(unit);
            seeds.get(part).addAll(own);
            homes.put(unit, part);
          }
        });
  }

  private int firstWithout(Set<Integer> foes) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).stream().noneMatch(foes::contains)) {
        return i;
      }
    }
    kept.add(new TreeSet<>());
    seeds.add(new ArrayList<>());
    parts.add(new ArrayList<>());
    return kept.size() - 1;
  }

  /** Where a member belongs; the others of its unit will follow it. */
  private int home(T member, List<Integer> choice) {
    return unit(member)
        .map(unit -> homes.computeIfAbsent(unit, key -> nearest(member, choice)))
        .orElseGet(() -> nearest(member, choice));
  }

  /** Of several that are as near, the first. */
  private int nearest(T member, List<Integer> choice) {
    int best = choice.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (int part : choice) {
      double near = choice.size() == 1 ? 0 : affinity.of(member, seeds.get(part));
      if (near > most) {
        most = near;
        best = part;
      }
    }
    return best;
  }
}
