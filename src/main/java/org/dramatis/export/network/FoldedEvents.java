package org.dramatis.export.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.dramatis.export.fact.Claim;
import org.dramatis.export.fact.Fact;
import org.dramatis.export.fact.FactReader;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Standing;
import org.dramatis.export.fact.Support;
import org.dramatis.export.fact.Thing;

/**
 * Events as edges between those who take part in them. Who does it leads to whom it is done to;
 * those who do it together, or have it done to them together, are tied where there is no other
 * side; and all lead to where, with what and about what it was. Events of one type and standing
 * between the same two are one edge. Memory holds all edges.
 */
final class FoldedEvents {

  private static final Set<String> SIDES = Set.of("actor", "target", "participant");

  private final FactReader reader;
  private final Map<String, Folded> edges = new TreeMap<>();

  FoldedEvents(FactReader reader) {
    this.reader = reader;
  }

  Collection<Folded> edges() {
    return edges.values();
  }

  void add(Node node) {
    Thing event = reader.thing(node);
    List<Fact> roles =
        reader.facts(node).stream().filter(fact -> fact.sort() == Fact.Sort.ROLE).toList();
    for (Fact one : roles) {
      for (Fact other : roles) {
        if (SIDES.contains(one.relation()) && !one.to().equals(other.to())) {
          tie(event, one, other, roles);
        }
      }
    }
  }

  private void tie(Thing event, Fact one, Fact other, List<Fact> roles) {
    String from = one.to().orElseThrow();
    String to = other.to().orElseThrow();
    String sides = one.relation() + " " + other.relation();
    if (!SIDES.contains(other.relation())) {
      add(event, one, other, new Way(other.relation(), ", " + other.label(), true));
    } else if (sides.equals("actor target")) {
      add(event, one, other, new Way("target", "", true));
    } else if (from.compareTo(to) < 0 && sides.contains("participant")) {
      add(event, one, other, new Way("participant", "", false));
    } else if (from.compareTo(to) < 0 && sides.equals("actor actor") && !has(roles, "target")
        || from.compareTo(to) < 0 && sides.equals("target target") && !has(roles, "actor")) {
      add(event, one, other, new Way("together", ", together", false));
    }
  }

  private static boolean has(List<Fact> roles, String role) {
    return roles.stream().anyMatch(fact -> fact.relation().equals(role));
  }

  /** How one leads to the other. */
  private record Way(String word, String label, boolean directed) {}

  private void add(Thing event, Fact one, Fact other, Way way) {
    String from = one.to().orElseThrow();
    String to = other.to().orElseThrow();
    String standing = standing(event).word();
    String id = String.join(" ", from, event.type(), way.word(), standing, to);
    String label = event.typeLabel() + way.label();
    edges
        .computeIfAbsent(id, key -> new Folded(id, from, to, event.type(), label, way.directed()))
        .add(event, one.support().and(other.support()));
  }

  private static Standing standing(Thing event) {
    return event.standing().orElse(Standing.ASSERTED);
  }

  /** An edge that grows with each event that it stands for. */
  static final class Folded {

    private final String id;
    private final String from;
    private final String to;
    private final String type;
    private final String label;
    private final boolean directed;
    private final Set<Interval> spells = new TreeSet<>();
    private Standing standing = Standing.ASSERTED;
    private Support support = Support.NONE;
    private String last = "";
    private int events;

    Folded(String id, String from, String to, String type, String label, boolean directed) {
      this.id = id;
      this.from = from;
      this.to = to;
      this.type = type;
      this.label = label;
      this.directed = directed;
    }

    void add(Thing event, Support told) {
      standing = FoldedEvents.standing(event);
      support = support.or(told);
      events += event.iri().equals(last) ? 0 : 1;
      last = event.iri();
      if (event.when().isKnown()) {
        spells.add(event.when());
      }
    }

    Edge edge(Function<Claim, String> sentence, Function<Claim, String> document) {
      Optional<Claim> best = support.best();
      return new Edge(
          id,
          from,
          to,
          Edge.FOLDED,
          type,
          label,
          directed,
          standing,
          new ArrayList<>(spells),
          false,
          support.sources(),
          best.isPresent() ? OptionalDouble.of(best.get().confidence()) : OptionalDouble.empty(),
          best.map(sentence).orElse(""),
          best.map(document).orElse(""),
          events);
    }
  }
}
