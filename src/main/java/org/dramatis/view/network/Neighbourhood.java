package org.dramatis.view.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;

/**
 * Chooses what is shown around some things: their neighbours, and with an event the others who take
 * part in it. First comes what is next to several of them, then what is best supported.
 */
final class Neighbourhood {

  /** What is next to several things of the focus is worth twice the sum. */
  private static final BinaryOperator<Double> MORE_THAN_BOTH = (one, other) -> 2 * (one + other);

  private final Selection selection;
  private final Snapshot snapshot;
  private final Weights weights;
  private final Set<Integer> focus;
  private final int limit;

  /**
   * @param focus numbers of things, which are shown in any case
   * @param limit the most things that are shown
   */
  Neighbourhood(Selection selection, List<Integer> focus, int limit) {
    this.selection = selection;
    this.snapshot = selection.snapshot();
    this.weights = new Weights(snapshot);
    this.focus = new LinkedHashSet<>(focus);
    this.limit = limit;
  }

  /**
   * What is shown.
   *
   * @param left how many neighbours are not
   */
  record Choice(Set<Integer> shown, int left) {}

  /** With events as things of their own. */
  Choice unfolded() {
    Map<Integer, Double> near = new HashMap<>();
    for (int thing : focus) {
      neighbours(thing).forEach((other, weight) -> near.merge(other, weight, MORE_THAN_BOTH));
    }
    near.keySet().removeAll(focus);
    near.keySet().removeIf(thing -> !selection.shows(thing));
    Set<Integer> shown = new LinkedHashSet<>(focus);
    for (int thing : inOrder(near)) {
      Set<Integer> all = companions(thing);
      all.removeAll(shown);
      if (shown.size() + all.size() <= limit) {
        shown.addAll(all);
      }
    }
    Set<Integer> left = new HashSet<>(near.keySet());
    left.removeAll(shown);
    return new Choice(shown, left.size());
  }

  private Map<Integer, Double> neighbours(int thing) {
    Map<Integer, Double> near = new HashMap<>();
    snapshot
        .links(thing)
        .filter(selection::includes)
        .mapToObj(snapshot::link)
        .forEach(
            link -> {
              int other = link.other(thing);
              near.merge(other, weight(link, other), Math::max);
            });
    return near;
  }

  private double weight(Link link, int other) {
    if (!snapshot.entry(other).isEvent()) {
      return Weights.ofRelation(link) + 1;
    }
    boolean alone = snapshot.participants(other).allMatch(focus::contains);
    return weights.ofEvent(other) * (alone && focus.size() == 1 ? 0.5 : 1);
  }

  /** The thing and, of an event, those who take part in it. */
  private Set<Integer> companions(int thing) {
    Set<Integer> all = new LinkedHashSet<>();
    all.add(thing);
    if (snapshot.entry(thing).isEvent()) {
      snapshot.participants(thing).filter(selection::shows).forEach(all::add);
    }
    return all;
  }

  private List<Integer> inOrder(Map<Integer, Double> weighed) {
    List<Integer> order = new ArrayList<>(weighed.keySet());
    order.sort(
        Comparator.<Integer>comparingDouble(weighed::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return order;
  }

  /** Without events: those who share events or relations with the focus. */
  Choice folded() {
    Map<Integer, Double> near = new HashMap<>();
    for (int thing : focus) {
      Map<Integer, Double> one = partners(thing, snapshot::participants);
      one.forEach((other, weight) -> near.merge(other, weight, MORE_THAN_BOTH));
    }
    near.keySet().removeAll(focus);
    near.keySet().removeIf(thing -> snapshot.entry(thing).isEvent() || !selection.shows(thing));
    List<Integer> order = inOrder(near);
    int fit = Math.max(0, Math.min(order.size(), limit - focus.size()));
    Set<Integer> shown = new LinkedHashSet<>(focus);
    shown.addAll(order.subList(0, fit));
    return new Choice(shown, order.size() - fit);
  }

  /**
   * Those who are tied to a thing, by how much.
   *
   * @param whom those whom an event ties
   */
  Map<Integer, Double> partners(int thing, IntFunction<IntStream> whom) {
    Map<Integer, Double> partners = new HashMap<>();
    Set<Integer> events = new HashSet<>();
    snapshot
        .links(thing)
        .filter(selection::includes)
        .mapToObj(snapshot::link)
        .forEach(
            link -> {
              if (link.isRole() && link.to() == thing) {
                events.add(link.from());
              } else if (!snapshot.entry(link.other(thing)).isEvent()) {
                partners.merge(link.other(thing), Weights.ofRelation(link), Double::sum);
              }
            });
    IntStream tying = events.stream().mapToInt(Integer::intValue).sorted();
    tying.forEach(
        event ->
            whom.apply(event)
                .filter(other -> other != thing)
                .forEach(other -> partners.merge(other, weights.ofEvent(event), Double::sum)));
    return partners;
  }
}
