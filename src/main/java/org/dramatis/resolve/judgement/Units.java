package org.dramatis.resolve.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.LocalThing;
import org.dramatis.resolve.match.Partition;

/** The things that judgements make one, each lot a unit, and which units are judged different. */
final class Units {

  private final List<LocalThing> things;
  private final Partition joined;
  private final Map<Integer, Set<Integer>> foes = new HashMap<>();

  Units(List<Case> same, List<Case> different) {
    TreeSet<LocalThing> all = new TreeSet<>();
    for (List<Case> cases : List.of(same, different)) {
      for (Case one : cases) {
        all.add(one.one());
        all.add(one.other());
      }
    }
    things = new ArrayList<>(all);
    joined = new Partition(things.size());
    same.forEach(one -> joined.join(number(one.one()), number(one.other())));
    for (Case one : different) {
      int first = joined.root(number(one.one()));
      int second = joined.root(number(one.other()));
      foes.computeIfAbsent(first, key -> new TreeSet<>()).add(second);
      foes.computeIfAbsent(second, key -> new TreeSet<>()).add(first);
    }
  }

  private int number(LocalThing thing) {
    return Collections.binarySearch(things, thing);
  }

  /** The unit of a thing, if it is in one: a number that is the lower, the earlier its least. */
  Optional<Integer> of(LocalThing thing) {
    int number = number(thing);
    return number < 0 ? Optional.empty() : Optional.of(joined.root(number));
  }

  Set<Integer> foesOf(int unit) {
    return foes.getOrDefault(unit, Set.of());
  }
}
