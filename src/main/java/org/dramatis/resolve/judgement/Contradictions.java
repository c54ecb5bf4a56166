package org.dramatis.resolve.judgement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.LocalThing;

/**
 * Finds the judgements that cannot all be right: two things judged different that a chain of others
 * makes the same. All that are part of such a chain are marked, on whichever way round, and none of
 * them binds; judgements that hang on it at the side do.
 */
final class Contradictions {

  private final List<Case> same;
  private final List<Case> different;

  Contradictions(List<Case> cases) {
    this.same = cases.stream().filter(Case::isHeard).filter(Case::isSame).toList();
    this.different = cases.stream().filter(Case::isHeard).filter(one -> !one.isSame()).toList();
  }

  void mark() {
    for (Case one : different) {
      for (Case link : chains(one.one(), one.other())) {
        one.contradict(link);
        link.contradict(one);
      }
    }
  }

  /**
   * The judgements on some way, without a detour, from one thing to another. One is on none if a
   * third thing cuts it off from both ends.
   */
  private List<Case> chains(LocalThing from, LocalThing to) {
    if (!reached(List.of(from), null).contains(to)) {
      return List.of();
    }
    Set<LocalThing> around = reached(List.of(from), null);
    List<Case> links = new ArrayList<>();
    same.stream()
        .filter(link -> around.contains(link.one()) && !link.one().equals(link.other()))
        .forEach(links::add);
    for (LocalThing third : new TreeSet<>(around)) {
      Set<LocalThing> joined = reached(List.of(from, to), third);
      links.removeIf(
          link ->
              !joined.contains(link.one()) && !link.one().equals(third)
                  || !joined.contains(link.other()) && !link.other().equals(third));
    }
    return links;
  }

  /** What is judged the same as some things, without going through a third. */
  private Set<LocalThing> reached(List<LocalThing> from, LocalThing without) {
    Deque<LocalThing> next = new ArrayDeque<>(from);
    next.removeIf(thing -> thing.equals(without));
    Set<LocalThing> reached = new HashSet<>(next);
    while (!next.isEmpty()) {
      LocalThing thing = next.remove();
      for (Case link : same) {
        LocalThing neighbour =
            link.one().equals(thing)
                ? link.other()
                : link.other().equals(thing) ? link.one() : null;
        if (neighbour != null && !neighbour.equals(without) && reached.add(neighbour)) {
          next.add(neighbour);
        }
      }
    }
    return reached;
  }
}
