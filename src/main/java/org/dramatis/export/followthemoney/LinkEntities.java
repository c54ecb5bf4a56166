package org.dramatis.export.followthemoney;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Terms;
import org.dramatis.export.followthemoney.Parties.Party;

/** Makes links of relations and posts: of the schema that says most of what the graph says. */
final class LinkEntities {

  private static final Node HEAD_OF = Terms.dr("headOf");

  /** What somebody is to a relative whom the graph names second. */
  private static final Map<String, String> FAMILY =
      Map.of("spouse", "spouse", "sibling", "sibling", "relative", "relative", "childOf", "parent");

  private final GraphReading reading;
  private final Evidence evidence;
  private final Citations citations;
  private final Parties parties;

  LinkEntities(GraphReading reading, Evidence evidence, Parties parties) {
    this.reading = reading;
    this.evidence = evidence;
    this.citations = new Citations(evidence);
    this.parties = parties;
  }

  /** A link of two things; none if one of them is no thing of the graph. */
  Optional<SchemaEntity> of(Relation relation, Optional<Node> time, List<Node> mentions) {
    Optional<SchemaEntity> link = between(relation);
    link.ifPresent(
        entity -> {
          time.ifPresent(held -> dated(entity, held));
          cited(entity, mentions);
        });
    return link;
  }

  private Optional<SchemaEntity> between(Relation relation) {
    if (parties.schemaOf(relation.subject()).isEmpty()
        || parties.schemaOf(relation.object()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(known(relation).orElseGet(() -> unknown(relation)));
  }

  private Optional<SchemaEntity> known(Relation relation) {
    String name = relation.property().getURI().substring(Terms.NAMESPACE.length());
    return switch (name) {
      case "memberOf", "politicalAffiliation" ->
          toOrganisation(relation, "Membership", "member", "organization");
      case "headOf" -> toOrganisation(relation, "Directorship", "director", "organization");
      case "spokespersonOf" -> represented(relation);
      case "subsidiaryOf" -> owned(relation);
      case "spouse", "sibling", "relative", "childOf" -> family(relation, FAMILY.get(name));
      default -> Optional.empty();
    };
  }

  private Optional<SchemaEntity> toOrganisation(
      Relation relation, String schema, String source, String target) {
    return isEvent(relation.subject()) || isEvent(relation.object())
        ? Optional.empty()
        : parties
            .party(relation.object())
            .filter(Party::isOrganisation)
            .map(
                organisation ->
                    link(relation, schema)
                        .with(source, parties.party(relation.subject()).map(Party::id))
                        .with(target, organisation.id()));
  }

  private Optional<SchemaEntity> represented(Relation relation) {
    return isEvent(relation.subject()) || isEvent(relation.object())
        ? Optional.empty()
        : Optional.of(
            link(relation, "Representation")
                .with("agent", parties.party(relation.subject()).map(Party::id))
                .with("client", parties.party(relation.object()).map(Party::id)));
  }

  /** Only a company can be owned. */
  private Optional<SchemaEntity> owned(Relation relation) {
    boolean company = parties.schemaOf(relation.subject()).filter("Company"::equals).isPresent();
    return !company || isEvent(relation.object())
        ? Optional.empty()
        : Optional.of(
            link(relation, "Ownership")
                .with("asset", SchemaEntity.idOf(relation.subject()))
                .with("owner", parties.party(relation.object()).map(Party::id)));
  }

  private Optional<SchemaEntity> family(Relation relation, String relationship) {
    boolean people =
        reading.is(relation.subject(), Kind.PERSON.type())
            && reading.is(relation.object(), Kind.PERSON.type());
    return people
        ? Optional.of(
            entity(relation, "Family")
                .with("relationship", relationship)
                .with("person", SchemaEntity.idOf(relation.subject()))
                .with("relative", SchemaEntity.idOf(relation.object())))
        : Optional.empty();
  }

  private SchemaEntity unknown(Relation relation) {
    return link(relation, "UnknownLink")
        .with("subject", SchemaEntity.idOf(relation.subject()))
        .with("object", SchemaEntity.idOf(relation.object()));
  }

  private boolean isEvent(Node node) {
    return reading.is(node, Kind.EVENT.type());
  }

  private SchemaEntity link(Relation relation, String schema) {
    return entity(relation, schema).withWords("role", reading.label(relation.property()));
  }

  private static SchemaEntity entity(Relation relation, String schema) {
    return new SchemaEntity(
        SchemaEntity.idOf(
            "link",
            relation.subject().getURI(),
            relation.property().getURI(),
            relation.object().getURI()),
        schema);
  }

  /** The link of a post to what it belongs to; none of a post of which that is not known. */
  Optional<SchemaEntity> ofPost(Node tenure) {
    Optional<Node> holder = reading.value(tenure, Terms.HOLDER);
    Optional<Node> organisation = reading.value(tenure, Terms.ORGANISATION);
    Optional<Party> employer = organisation.flatMap(parties::party).filter(Party::isOrganisation);
    if (holder.isEmpty() || employer.isEmpty() || !reading.is(holder.get(), Kind.PERSON.type())) {
      return Optional.empty();
    }
    boolean heads = reading.holds(holder.get(), HEAD_OF, organisation.get());
    SchemaEntity entity =
        new SchemaEntity(SchemaEntity.idOf(tenure), heads ? "Directorship" : "Employment")
            .with(heads ? "director" : "employee", SchemaEntity.idOf(holder.get()))
            .with(heads ? "organization" : "employer", employer.get().id())
            .withWords("role", reading.text(tenure, Terms.TITLE).orElse(""));
    dated(entity, tenure);
    cited(entity, reading.subjects(Terms.TENURE, tenure));
    return Optional.of(entity);
  }

  private void dated(SchemaEntity entity, Node held) {
    entity
        .withAll("startDate", reading.texts(held, Terms.BEGIN))
        .withAll("endDate", reading.texts(held, Terms.END));
    boolean over = reading.text(held, Terms.FORMER).filter("true"::equals).isPresent();
    if (over && !entity.schema().equals("Family")) {
      entity.with("status", "former");
    }
  }

  private void cited(SchemaEntity entity, List<Node> mentions) {
    citations.cite(entity, mentions, List.of());
    citations.name(entity, mentions);
  }
}
