package org.dramatis.view.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;

/**
 * Chooses what a store shows to who has not asked for anything yet: people and organisations that
 * have to do with each other, and the events that they share. It begins with the one that is tied
 * the most and goes on with the one that is tied the most to those that are there, so that the
 * picture hangs together.
 */
final class OpeningPicture {

  /** Of a hundred things so many are people and organisations, the others events and places. */
  private static final double AGENTS = 0.35;

  private static final double PLACES = 0.12;

  /** The most events that one and the same pair shares in the picture. */
  private static final int OF_ONE_PAIR = 2;

  /** How much it counts that somebody is tied to many who are not in the picture. */
  private static final double RENOWN = 0.25;

  private final Selection selection;
  private final Snapshot snapshot;
  private final Weights weights;
  private final int limit;

  OpeningPicture(Selection selection, int limit) {
    this.selection = selection;
    this.snapshot = selection.snapshot();
    this.weights = new Weights(snapshot);
    this.limit = limit;
  }

  /** Numbers of things. */
  Set<Integer> choose() {
    Map<Integer, Double> renown = renown();
    Set<Integer> agents = grow(renown, (int) Math.ceil(limit * AGENTS));
    Set<Integer> shown = new LinkedHashSet<>(agents);
    events(agents).stream().limit(Math.max(0, limit - agents.size())).forEach(shown::add);
    places(shown).stream().limit((long) (limit * PLACES)).forEach(shown::add);
    return shown;
  }

  private boolean isAgent(int thing) {
    Kind kind = snapshot.entry(thing).kind();
    return (kind == Kind.PERSON || kind == Kind.ORGANISATION) && selection.shows(thing);
  }

  /** How much each of them has to do with others. */
  private Map<Integer, Double> renown() {
    double[] found = new double[snapshot.size()];
    snapshot.events().filter(selection::ties).forEach(event -> addRenown(event, found));
    for (int number = 0; number < snapshot.linkCount(); number++) {
      Link link = snapshot.link(number);
      if (!link.isRole()
          && selection.includes(number)
          && isAgent(link.from())
          && isAgent(link.to())) {
        found[link.from()] += Weights.RELATION * Weights.ofSources(link.sources());
        found[link.to()] += Weights.RELATION * Weights.ofSources(link.sources());
      }
    }
    Map<Integer, Double> renown = new HashMap<>();
    for (int thing = 0; thing < found.length; thing++) {
      if (found[thing] > 0) {
        renown.put(thing, found[thing]);
      }
    }
    return renown;
  }

  private void addRenown(int event, double[] found) {
    int[] agents = snapshot.participants(event).filter(this::isAgent).toArray();
    if (agents.length > 1) {
      double weight = weights.ofEvent(event);
      Arrays.stream(agents).forEach(agent -> found[agent] += weight);
    }
  }

  private Set<Integer> grow(Map<Integer, Double> renown, int size) {
    Set<Integer> chosen = new LinkedHashSet<>();
    Map<Integer, Double> pull = new HashMap<>();
    while (chosen.size() < size) {
      Set<Integer> open = new HashSet<>(pull.isEmpty() ? renown.keySet() : pull.keySet());
      open.removeAll(chosen);
      if (open.isEmpty()) {
        open.addAll(renown.keySet());
        open.removeAll(chosen);
      }
      if (open.isEmpty()) {
        break;
      }
      int next =
          open.stream()
              .max(
                  Comparator.<Integer>comparingDouble(
                          thing ->
                              pull.getOrDefault(thing, 0.0)
                                  + RENOWN * renown.getOrDefault(thing, 0.0))
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      chosen.add(next);
      new Neighbourhood(selection, List.of(next), 0)
          .partners(next)
          .forEach(
              (other, weight) -> {
                if (isAgent(other)) {
                  pull.merge(other, Math.sqrt(weight), Double::sum);
                }
              });
    }
    return chosen;
  }

  /** The events that tie them: those with many of them and well supported ones first. */
  private List<Integer> events(Set<Integer> agents) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int agent : agents) {
      snapshot
          .links(agent)
          .mapToObj(snapshot::link)
          .filter(Link::isRole)
          .map(Link::from)
          .distinct()
          .filter(selection::shows)
          .forEach(event -> counts.merge(event, 1, Integer::sum));
    }
    Map<Set<Integer>, Integer> used = new HashMap<>();
    return counts.keySet().stream()
        .filter(event -> counts.get(event) > 1)
        .sorted(
            Comparator.<Integer>comparingDouble(event -> weights.ofEvent(event) * counts.get(event))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .filter(event -> used.merge(shared(event, agents), 1, Integer::sum) <= OF_ONE_PAIR)
        .toList();
  }

  private Set<Integer> shared(int event, Set<Integer> agents) {
    Set<Integer> shared = new HashSet<>();
    snapshot.participants(event).filter(agents::contains).forEach(shared::add);
    return shared;
  }

  /** Places that several of the events share. */
  private List<Integer> places(Set<Integer> shown) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int thing : shown) {
      if (snapshot.entry(thing).isEvent()) {
        snapshot
            .participants(thing)
            .filter(place -> snapshot.entry(place).kind() == Kind.PLACE && selection.shows(place))
            .forEach(place -> counts.merge(place, 1, Integer::sum));
      }
    }
    return counts.keySet().stream()
        .filter(place -> counts.get(place) > 1)
        .sorted(
            Comparator.<Integer>comparingInt(counts::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
