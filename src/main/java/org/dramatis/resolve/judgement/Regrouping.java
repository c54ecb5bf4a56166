package org.dramatis.resolve.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dramatis.model.LocalThing;
import org.dramatis.resolve.match.Partition;

/**
 * Joins the groups of which judgements say that they are one, then parts those that hold two things
 * judged different. Things judged the same stay together whatever is parted.
 */
final class Regrouping<T> {

  private final Map<LocalThing, Integer> homes;
  private final Function<T, LocalThing> thing;
  private final Affinity<T> affinity;
  private final List<Case> same;
  private final List<Case> different;
  private final Units units;

  /**
   * @param cases that bind, without contradiction
   * @param homes the groups of the things that they are about
   */
  Regrouping(
      List<Case> cases,
      Map<LocalThing, Integer> homes,
      Function<T, LocalThing> thing,
      Affinity<T> affinity) {
    this.homes = homes;
    this.thing = thing;
    this.affinity = affinity;
    this.same = cases.stream().filter(Case::isSame).toList();
    this.different = cases.stream().filter(one -> !one.isSame()).toList();
    this.units = new Units(same, different);
  }

  List<List<T>> of(List<List<T>> groups) {
    Partition joined = new Partition(groups.size());
    same.forEach(one -> joined.join(homes.get(one.one()), homes.get(one.other())));
    TreeSet<Integer> parted = new TreeSet<>();
    for (Case one : different) {
      int root = joined.root(homes.get(one.one()));
      if (root == joined.root(homes.get(one.other()))) {
        parted.add(root);
      }
    }
    Map<Integer, List<List<T>>> whole = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      whole.computeIfAbsent(joined.root(i), key -> new ArrayList<>(1)).add(groups.get(i));
    }
    List<List<T>> found = new ArrayList<>();
    whole.forEach(
        (root, parts) ->
            found.addAll(
                parted.contains(root)
                    ? new Parting<>(units, thing, affinity).of(parts)
                    : List.of(inOrder(parts))));
    return found;
  }

  private List<T> inOrder(Collection<List<T>> parts) {
    if (parts.size() == 1) {
      return parts.iterator().next();
    }
    return parts.stream().flatMap(List::stream).sorted(Comparator.comparing(thing)).toList();
  }
}
