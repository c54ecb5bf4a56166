package org.dramatis.export.followthemoney;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Kind;

/**
 * Who can act in FollowTheMoney: a place cannot, so that one that acts in the news, as countries
 * do, has beside its address an entity for those who govern it.
 */
final class Parties {

  private final GraphReading reading;
  private final OrganisationSchema organisations = new OrganisationSchema();
  private final SortedMap<String, Node> governed = new TreeMap<>();

  Parties(GraphReading reading) {
    this.reading = reading;
  }

  /** The schema of a person, an organisation, a place or an event; none of anything else. */
  Optional<String> schemaOf(Node node) {
    if (reading.is(node, Kind.PERSON.type())) {
      return Optional.of("Person");
    }
    if (reading.is(node, Kind.ORGANISATION.type())) {
      return Optional.of(organisations.of(reading.label(node)));
    }
    if (reading.is(node, Kind.PLACE.type())) {
      return Optional.of("Address");
    }
    return reading.is(node, Kind.EVENT.type()) ? Optional.of("Event") : Optional.empty();
  }

  /** Someone who acts, as an entity of the graph: a person, an organisation, or a government. */
  Optional<Party> party(Node node) {
    return schemaOf(node)
        .filter(schema -> !schema.equals("Event"))
        .map(schema -> schema.equals("Address") ? governmentOf(node) : partyOf(node, schema));
  }

  private static Party partyOf(Node node, String schema) {
    return new Party(SchemaEntity.idOf(node), schema);
  }

  private Party governmentOf(Node place) {
    governed.put(place.getURI(), place);
    return new Party(governmentId(place), "PublicBody");
  }

  /** The places of which a government was asked for so far. */
  Iterable<Node> governed() {
    return governed.values();
  }

  static String governmentId(Node place) {
    return SchemaEntity.idOf("government", place.getURI());
  }

  /** One that can act: its id and its schema. */
  record Party(String id, String schema) {

    boolean isPerson() {
      return schema.equals("Person");
    }

    boolean isOrganisation() {
      return !isPerson();
    }

    boolean isCompany() {
      return schema.equals("Company");
    }
  }
}
