package org.dramatis.view.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Numbers of things, and how many people, organisations and countries did not fit. */
  Neighbourhood.Choice choose() {
    Map<Integer, Double> renown = renown();
    Set<Integer> agents = grow(renown);
    Set<Integer> shown = new LinkedHashSet<>(agents);
    events(agents).stream().limit(limit - agents.size()).forEach(shown::add);
    return new Neighbourhood.Choice(
        agents.size() > 1 ? tied(shown) : shown, renown.size() - agents.size());
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
    Queue<Candidate> best = new PriorityQueue<>();
    open.forEach(thing -> best.add(candidate(thing, renown)));
    Set<Integer> chosen = new LinkedHashSet<>();
    while (chosen.size() < size && !best.isEmpty()) {
      int next = best.remove().thing();
      if (open.remove(next)) {
        chosen.add(next);
        if (isCountry(next) && --countries == 0) {
          open.removeIf(this::isCountry);
        }
        draw(next).filter(open::contains).forEach(other -> best.add(candidate(other, renown)));
      }
    }
    return chosen;
  }

  /**
   * One that may be added. What it scores only grows, so one that is drawn nearer waits a second
   * time, and the first of the two that comes up is the one that counts.
   */
  private record Candidate(int thing, double score) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int byScore = Double.compare(other.score, score);
      return byScore != 0 ? byScore : Integer.compare(thing, other.thing);
    }
  }

  /** Whom few sources tell of is not whom a store is about, in however many events. */
  private Candidate candidate(int thing, Map<Integer, Double> renown) {
    double near = pull.getOrDefault(thing, 0.0) + RENOWN * Math.sqrt(renown.get(thing));
    return new Candidate(thing, near * Weights.ofSources(snapshot.entry(thing).sources()));
  }

  /** Who is tied to one that is in the picture is drawn into it. */
  private Stream<Integer> draw(int chosen) {
    Map<Integer, Double> partners =
        new Neighbourhood(selection, List.of(chosen), 0).partners(chosen, snapshot::tied);
    partners.forEach((other, weight) -> pull.merge(other, Math.sqrt(weight), Double::sum));
    return partners.keySet().stream();
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
