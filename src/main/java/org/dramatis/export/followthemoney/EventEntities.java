package org.dramatis.export.followthemoney;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Terms;

/** Makes an Event of an event. */
final class EventEntities {

  private static final List<String> INVOLVED = List.of("actor", "target", "participant");

  /** FollowTheMoney knows who was involved; as what, is said in words. */
  private static final List<String> ROLES =
      List.of(
          "actor",
          "target",
          "participant",
          "instrument",
          "origin",
          "destination",
          "topic",
          "amount");

  private final GraphReading reading;
  private final Evidence evidence;
  private final Citations citations;
  private final Parties parties;
  private final Countries countries;

  EventEntities(GraphReading reading, Evidence evidence, Parties parties) {
    this.reading = reading;
    this.evidence = evidence;
    this.citations = new Citations(evidence);
    this.parties = parties;
    this.countries = new Countries(reading);
  }

  SchemaEntity of(Node event) {
    SchemaEntity entity = new SchemaEntity(SchemaEntity.idOf(event), "Event");
    entity
        .withName("name", name(event))
        .withAll("date", reading.texts(event, Terms.DATE))
        .withAll("startDate", reading.texts(event, Terms.BEGIN))
        .withAll("endDate", reading.texts(event, Terms.END));
    for (Node type : reading.values(event, RDF.Nodes.type)) {
      entity.withWords("keywords", type.equals(Kind.EVENT.type()) ? "" : reading.label(type));
    }
    for (String role : INVOLVED) {
      reading
          .values(event, Terms.dr(role))
          .forEach(node -> parties.party(node).ifPresent(one -> entity.with("involved", one.id())));
    }
    for (Node place : reading.values(event, Terms.dr("place"))) {
      entity.withName("location", reading.label(place)).with("country", countries.of(place));
    }
    List<Node> mentions = evidence.mentionsOf(event);
    citations.cite(entity, mentions, List.of(roles(event)));
    citations.name(entity, mentions);
    return entity;
  }

  /** An event that did not happen, or not yet, says so in its name, which is what is seen first. */
  private String name(Node event) {
    String label = reading.label(event);
    return reading
        .value(event, Terms.FACTUALITY)
        .filter(standing -> !standing.equals(Terms.dr("Asserted")))
        .map(standing -> label + " (" + reading.label(standing).toLowerCase(Locale.ROOT) + ")")
        .orElse(label);
  }

  /** "Actor: Norland. Target: Alder Docks." */
  private String roles(Node event) {
    List<String> roles = new ArrayList<>();
    for (String role : ROLES) {
      List<String> names =
          reading.values(event, Terms.dr(role)).stream().map(reading::label).toList();
      if (!names.isEmpty()) {
        String title = Character.toUpperCase(role.charAt(0)) + role.substring(1);
        roles.add(title + ": " + String.join(", ", names) + ".");
      }
    }
    return String.join(" ", roles);
  }
}
