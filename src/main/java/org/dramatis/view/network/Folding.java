package org.dramatis.view.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.snapshot.CalendarDate;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;

/** Makes edges between entities of the events that both take part in. */
final class Folding {

  private static final int EVENTS = 10;

  /** By which all events are asked for that two things share. */
  private static final String EVENTS_OF_BOTH = "Event";

  private final Selection selection;
  private final Snapshot snapshot;

  Folding(Selection selection) {
    this.selection = selection;
    this.snapshot = selection.snapshot();
  }

  /** Two things, the one with the smaller number first. */
  private record Pair(int one, int other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair that) {
      return one != that.one ? Integer.compare(one, that.one) : Integer.compare(other, that.other);
    }
  }

  /** One edge for each two entities that share events, with their relations beside. */
  List<NetworkEdge> among(Set<Integer> entities) {
    Map<Pair, List<Integer>> events = new TreeMap<>();
    for (int one : entities) {
      eventsOf(one)
          .forEach(
              event ->
                  snapshot
                      .participants(event)
                      .filter(other -> other > one && entities.contains(other))
                      .forEach(
                          other ->
                              events
                                  .computeIfAbsent(new Pair(one, other), key -> new ArrayList<>())
                                  .add(event)));
    }
    List<NetworkEdge> edges = new ArrayList<>();
    events.forEach((pair, shared) -> edges.add(fold(pair, shared)));
    edges.addAll(new Edges(selection).among(entities));
    return edges;
  }

  private List<Integer> eventsOf(int entity) {
    return snapshot
        .links(entity)
        .mapToObj(snapshot::link)
        .filter(Link::isRole)
        .map(Link::from)
        .distinct()
        .filter(selection::ties)
        .toList();
  }

  private NetworkEdge fold(Pair pair, List<Integer> events) {
    List<Integer> best = events.stream().sorted(bestSupported()).toList();
    String type = mostFrequent(best);
    List<Integer> ofType =
        best.stream().filter(event -> snapshot.entry(event).type().equals(type)).toList();
    int direction = ofType.stream().mapToInt(event -> direction(event, pair)).sum();
    boolean directed = Math.abs(direction) * 2 > ofType.size();
    boolean backwards = directed && direction < 0;
    Entry from = snapshot.entry(backwards ? pair.other() : pair.one());
    Entry to = snapshot.entry(backwards ? pair.one() : pair.other());
    return new NetworkEdge(
        Edges.id(from, EVENTS_OF_BOTH, to),
        from.iri(),
        to.iri(),
        Link.Sort.FOLDED,
        type,
        snapshot.classes().label(type),
        directed,
        standing(best),
        best.stream().mapToInt(event -> snapshot.entry(event).sources()).max().orElse(1),
        best.stream()
            .map(event -> Entry.rounded(snapshot.entry(event).confidence()))
            .max(Comparator.naturalOrder()),
        best.stream()
            .map(snapshot::entry)
            .filter(Entry::isDated)
            .map(Entry::earliest)
            .min(Comparator.naturalOrder())
            .map(code -> new CalendarDate(code).toString()),
        best.stream()
            .map(snapshot::entry)
            .filter(Entry::isDated)
            .map(Entry::latest)
            .max(Comparator.naturalOrder())
            .map(code -> new CalendarDate(code).toString()),
        Optional.of(best.stream().limit(EVENTS).map(event -> snapshot.entry(event).iri()).toList()),
        Optional.of(best.size()));
  }

  private Comparator<Integer> bestSupported() {
    Weights weights = new Weights(snapshot);
    return Comparator.<Integer>comparingDouble(weights::ofEvent)
        .reversed()
        .thenComparing(Comparator.naturalOrder());
  }

  /** The class of most events; of equally many that of the better supported ones. */
  private String mostFrequent(List<Integer> best) {
    Weights weights = new Weights(snapshot);
    Map<String, Double> counts = new TreeMap<>();
    best.forEach(
        event -> counts.merge(snapshot.entry(event).type(), weights.ofEvent(event), Double::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** 1 if the first of the two does it to the other, -1 if the other does it to the first. */
  private int direction(int event, Pair pair) {
    boolean oneActs = has(event, "actor", pair.one());
    boolean otherActs = has(event, "actor", pair.other());
    return oneActs == otherActs ? 0 : oneActs ? 1 : -1;
  }

  private boolean has(int event, String role, int entity) {
    return snapshot
        .links(event)
        .mapToObj(snapshot::link)
        .anyMatch(link -> link.to() == entity && link.relation().equals(role));
  }

  /** That of all events if they agree; else asserted, if any is. */
  private Standing standing(List<Integer> events) {
    return events.stream()
        .map(event -> snapshot.entry(event).standing())
        .min(Comparator.naturalOrder())
        .orElse(Standing.ASSERTED);
  }
}
