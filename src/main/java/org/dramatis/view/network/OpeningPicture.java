package org.dramatis.view.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;

/**
 * Chooses what a store shows to who has not asked for anything yet: people and organisations that
 * have to do with each other, countries where they act, and the events that they share. It begins
 * with the one that is tied the most and goes on with the one that is tied the most to those that
 * are there, so that the picture hangs together.
 */
final class OpeningPicture {

  /** So much of the picture is people, organisations and countries; the rest are events. */
  private static final double AGENTS = 0.4;

  /** So many of these may be countries, which would else tie all to all. */
  private static final double COUNTRIES = 0.2;

  /** The most events that one and the same group shares in the picture. */
  private static final int OF_ONE_GROUP = 2;

  /** How much it counts that somebody is tied to many who are not in the picture. */
  private static final double RENOWN = 0.25;

  private final Selection selection;
  private final Snapshot snapshot;
  private final Weights weights;
  private final int limit;
  private final Map<Integer, Double> pull = new HashMap<>();

  OpeningPicture(Selection selection, int limit) {
    this.selection = selection;
    this.snapshot = selection.snapshot();
    this.weights = new Weights(snapshot);
    this.limit = limit;
  }

  /** Numbers of things. */
  Set<Integer> choose() {
    Set<Integer> agents = grow(renown());
    Set<Integer> shown = new LinkedHashSet<>(agents);
    events(agents).stream().limit(limit - agents.size()).forEach(shown::add);
    return agents.size() > 1 ? tied(shown) : shown;
  }

  private boolean isAgent(int thing) {
    Entry entry = snapshot.entry(thing);
    boolean agent =
        entry.kind() == Kind.PERSON || entry.kind() == Kind.ORGANISATION || isCountry(thing);
    return agent && selection.shows(thing);
  }

  private boolean isCountry(int thing) {
    return snapshot.entry(thing).type().equals("Country");
  }

  /** How much each of them has to do with others. */
  private Map<Integer, Double> renown() {
    double[] found = new double[snapshot.size()];
    snapshot.events().filter(selection::ties).forEach(event -> addRenown(event, found));
    IntStream.range(0, snapshot.linkCount())
        .filter(number -> !snapshot.link(number).isRole() && selection.includes(number))
        .mapToObj(snapshot::link)
        .filter(link -> isAgent(link.from()) && isAgent(link.to()))
        .forEach(
            link -> {
              found[link.from()] += Weights.ofRelation(link);
              found[link.to()] += Weights.ofRelation(link);
            });
    return IntStream.range(0, found.length)
        .filter(thing -> found[thing] > 0)
        .boxed()
        .collect(Collectors.toMap(thing -> thing, thing -> found[thing]));
  }

  private void addRenown(int event, double[] found) {
    int[] agents = snapshot.tied(event).filter(this::isAgent).toArray();
    if (agents.length > 1) {
      double weight = weights.ofEvent(event);
      Arrays.stream(agents).forEach(agent -> found[agent] += weight);
    }
  }

  private Set<Integer> grow(Map<Integer, Double> renown) {
    int size = (int) Math.ceil(limit * AGENTS);
    int countries = (int) Math.ceil(size * COUNTRIES);
    Set<Integer> open = new HashSet<>(renown.keySet());
    Set<Integer> chosen = new LinkedHashSet<>();
    while (chosen.size() < size && !open.isEmpty()) {
      int next = open.stream().max(bestTied(renown)).orElseThrow();
      open.remove(next);
      chosen.add(next);
      draw(next);
      if (chosen.stream().filter(this::isCountry).count() >= countries) {
        open.removeIf(this::isCountry);
      }
    }
    return chosen;
  }

  /** Whom few sources tell of is not whom a store is about, in however many events. */
  private Comparator<Integer> bestTied(Map<Integer, Double> renown) {
    return Comparator.<Integer>comparingDouble(
            thing ->
                (pull.getOrDefault(thing, 0.0) + RENOWN * Math.sqrt(renown.get(thing)))
                    * Weights.ofSources(snapshot.entry(thing).sources()))
        .thenComparing(Comparator.reverseOrder());
  }

  /** Who is tied to one that is in the picture is drawn into it. */
  private void draw(int chosen) {
    new Neighbourhood(selection, List.of(chosen), 0)
        .partners(chosen, snapshot::tied)
        .forEach((other, weight) -> pull.merge(other, Math.sqrt(weight), Double::sum));
  }

  /** The events that tie them: those with many of them and well supported ones first. */
  private List<Integer> events(Set<Integer> agents) {
    Map<Integer, Set<Integer>> groups = new HashMap<>();
    for (int agent : agents) {
      snapshot
          .links(agent)
          .mapToObj(snapshot::link)
          .filter(link -> link.isRole() && selection.shows(link.from()))
          .map(Link::from)
          .forEach(event -> groups.computeIfAbsent(event, key -> shared(key, agents)));
    }
    Map<Set<Integer>, Integer> used = new HashMap<>();
    List<Integer> best =
        groups.keySet().stream()
            .filter(event -> groups.get(event).size() > 1)
            .sorted(
                Comparator.<Integer>comparingDouble(
                        event -> weights.ofEvent(event) * groups.get(event).size())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .filter(event -> used.merge(groups.get(event), 1, Integer::sum) <= OF_ONE_GROUP)
            .toList();
    List<Integer> telling = best.stream().filter(weights::isTelling).toList();
    return telling.size() * 2 < agents.size() ? best : telling;
  }

  private Set<Integer> shared(int event, Set<Integer> agents) {
    return snapshot.tied(event).filter(agents::contains).boxed().collect(Collectors.toSet());
  }

  /** Without those that nothing in the picture ties to another. */
  private Set<Integer> tied(Set<Integer> shown) {
    return shown.stream()
        .filter(
            thing ->
                snapshot
                    .links(thing)
                    .filter(selection::includes)
                    .anyMatch(link -> shown.contains(snapshot.link(link).other(thing))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
