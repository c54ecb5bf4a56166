package org.dramatis.export.followthemoney;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Terms;

/** Makes entities of people, organisations and places, and of where they are mentioned. */
final class PartyEntities {

  private final GraphReading reading;
  private final Evidence evidence;
  private final Citations citations;
  private final Countries countries;

  PartyEntities(GraphReading reading, Evidence evidence) {
    this.reading = reading;
    this.evidence = evidence;
    this.citations = new Citations(evidence);
    this.countries = new Countries(reading);
  }

  SchemaEntity of(Node node, String schema) {
    SchemaEntity entity = new SchemaEntity(SchemaEntity.idOf(node), schema);
    List<Node> mentions = evidence.mentionsOf(node);
    named(entity, node, mentions);
    switch (schema) {
      case "Person" -> person(entity, node);
      case "Address" -> place(entity, node);
      default -> organisation(entity, node);
    }
    citations.cite(entity, mentions, List.of());
    return entity;
  }

  private void named(SchemaEntity entity, Node node, List<Node> mentions) {
    String label = reading.label(node);
    entity.withName("name", label);
    for (String other : reading.texts(node, Terms.ALTERNATIVE_LABEL)) {
      boolean isPart = entity.schema().equals("Person") && !other.contains(" ");
      entity.withName(isPart ? "weakAlias" : "alias", other);
    }
    reading.texts(node, Terms.WIKIPEDIA_PAGE).forEach(page -> entity.withUrl("wikipediaUrl", page));
    if (mentions.stream().noneMatch(this::isName)) {
      entity.with("keywords", "described, not named");
    }
  }

  private boolean isName(Node mention) {
    return reading.text(mention, Terms.FORM).filter("name"::equals).isPresent();
  }

  private void person(SchemaEntity entity, Node node) {
    entity
        .withAll("birthDate", texts(node, "birthDate"))
        .withAll("deathDate", texts(node, "deathDate"));
    labels(node, "birthPlace").forEach(place -> entity.withWords("birthPlace", place));
    labels(node, "educatedAt").forEach(school -> entity.withWords("education", school));
    entity.withAll("nationality", codes(node, "nationality"));
    entity.withAll("addressEntity", ids(node, "residence"));
    for (Node tenure : reading.subjects(Terms.HOLDER, node)) {
      String title = reading.text(tenure, Terms.TITLE).orElse("");
      String of = String.join(", ", labels(tenure, "organisation"));
      entity.withWords("position", of.isEmpty() ? title : title + ", " + of);
    }
  }

  private void organisation(SchemaEntity entity, Node node) {
    entity
        .withAll("incorporationDate", texts(node, "foundingDate"))
        .withAll("addressEntity", ids(node, "headquarters"))
        .withAll("country", codes(node, "headquarters"));
  }

  private void place(SchemaEntity entity, Node node) {
    entity.withName("full", address(node));
    entity.with("country", countries.of(node));
    if (reading.is(node, Terms.dr("City"))) {
      entity.withWords("city", reading.label(node));
    } else if (reading.is(node, Terms.dr("Region"))) {
      entity.withWords("region", reading.label(node));
    }
  }

  /** "Port Alder, Norland" */
  private String address(Node place) {
    List<String> parts = new ArrayList<>(List.of(reading.label(place)));
    parts.addAll(labels(place, "locatedIn"));
    return String.join(", ", parts);
  }

  /** Those who govern a place, with no more than its name and where it is. */
  SchemaEntity government(Node place) {
    SchemaEntity entity =
        new SchemaEntity(Parties.governmentId(place), "PublicBody")
            .withName("name", reading.label(place))
            .with("addressEntity", SchemaEntity.idOf(place))
            .with("country", countries.of(place))
            .with("keywords", "place that acts");
    citations.cite(entity, evidence.mentionsOf(place), List.of());
    return entity;
  }

  /** One for each document that mentions a person or an organisation. */
  List<SchemaEntity> mentions(Node node, String schema) {
    SortedMap<String, SchemaEntity> mentions = new TreeMap<>();
    for (Node mention : evidence.mentionsOf(node)) {
      Node document = reading.value(mention, Terms.DOCUMENT).orElseThrow();
      SchemaEntity entity =
          mentions.computeIfAbsent(document.getURI(), iri -> mention(node, schema, document));
      if (isName(mention)) {
        entity.withName("name", reading.text(mention, Terms.ANCHOR_OF).orElseThrow());
      }
    }
    return List.copyOf(mentions.values());
  }

  private SchemaEntity mention(Node node, String schema, Node document) {
    return new SchemaEntity(
            SchemaEntity.idOf("mention", node.getURI(), document.getURI()), "Mention")
        .with("document", SchemaEntity.idOf(document))
        .with("resolved", SchemaEntity.idOf(node))
        .with("detectedSchema", schema)
        .withName("name", reading.label(node));
  }

  private List<String> texts(Node node, String property) {
    return reading.texts(node, Terms.dr(property));
  }

  private List<String> labels(Node node, String property) {
    return reading.values(node, Terms.dr(property)).stream().map(reading::label).toList();
  }

  private List<String> codes(Node node, String property) {
    return reading.values(node, Terms.dr(property)).stream()
        .flatMap(place -> countries.of(place).stream())
        .toList();
  }

  private List<String> ids(Node node, String property) {
    return reading.values(node, Terms.dr(property)).stream()
        .filter(place -> reading.is(place, Kind.PLACE.type()))
        .map(SchemaEntity::idOf)
        .toList();
  }
}
