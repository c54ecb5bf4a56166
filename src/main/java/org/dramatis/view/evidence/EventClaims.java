package org.dramatis.view.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** Finds the words that tell of an event, and of who or what took part in it. */
final class EventClaims {

  private static final List<Node> ROLES =
      List.of(
          Terms.ACTOR,
          Terms.TARGET,
          Terms.PARTICIPANT,
          Terms.INSTRUMENT,
          Terms.PLACE,
          Terms.ORIGIN,
          Terms.DESTINATION,
          Terms.TOPIC);

  private final GraphReader graph;

  EventClaims(GraphReader graph) {
    this.graph = graph;
  }

  /** What tells that an event has a thing, a date or a number as the value of a property. */
  List<Claim> telling(Node event, String property, Node value) {
    if (property.equals(Terms.localName(Terms.PART_OF))) {
      return ofPart(event, value);
    }
    String words = GraphReader.words(value);
    if (property.equals(Terms.localName(Terms.AMOUNT))) {
      return having(
          event,
          argument -> true,
          filler -> graph.words(filler, Terms.COUNT).filter(words::equals).isPresent());
    }
    Predicate<Node> role =
        argument ->
            graph
                .object(argument, Terms.ROLE)
                .filter(it -> Terms.localName(it).equals(property))
                .isPresent();
    // A year may have been read from a day.
    return value.isLiteral()
        ? having(
            event,
            role,
            filler ->
                graph.words(filler, Terms.TIMEX).filter(it -> it.startsWith(words)).isPresent())
        : having(event, role, filler -> graph.has(filler, Terms.DENOTES, value));
  }

  private List<Claim> having(Node event, Predicate<Node> role, Predicate<Node> filling) {
    List<Claim> found = new ArrayList<>();
    for (Node mention : graph.subjects(Terms.DENOTES, event)) {
      List<Node> fillers =
          graph.objects(mention, Terms.ARGUMENT).stream()
              .filter(role)
              .flatMap(argument -> graph.object(argument, Terms.MENTION).stream())
              .filter(filling)
              .distinct()
              .toList();
      if (!fillers.isEmpty()) {
        found.add(new Claim(mention, fillers));
      }
    }
    return found;
  }

  /** A document says of its own things which event is a part of which. */
  private List<Claim> ofPart(Node part, Node whole) {
    List<Claim> found = new ArrayList<>();
    for (Node mention : graph.subjects(Terms.DENOTES, part)) {
      List<Node> wholes =
          graph.object(mention, Terms.LOCAL_THING).stream()
              .flatMap(local -> graph.object(local, Terms.LOCAL_WHOLE).stream())
              .flatMap(local -> graph.subjects(Terms.LOCAL_THING, local).stream())
              .filter(it -> graph.has(it, Terms.DENOTES, whole))
              .toList();
      if (!wholes.isEmpty()) {
        found.add(new Claim(mention, wholes));
      }
    }
    return found;
  }

  /** What tells of the events in which both take part. */
  List<Claim> tying(Node one, Node other) {
    Set<Node> common = new LinkedHashSet<>(eventsOf(one));
    common.retainAll(eventsOf(other));
    List<Claim> found = new ArrayList<>();
    for (Node event : common) {
      found.addAll(
          having(
              event,
              argument -> true,
              filler ->
                  graph
                      .object(filler, Terms.DENOTES)
                      .filter(it -> it.equals(one) || it.equals(other))
                      .isPresent()));
    }
    return found;
  }

  private Set<Node> eventsOf(Node entity) {
    Set<Node> events = new LinkedHashSet<>();
    ROLES.forEach(role -> events.addAll(graph.subjects(role, entity)));
    return events;
  }
}
