package org.dramatis.ontology;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.dramatis.model.EntityKind;

/** The properties that are relations, with the kinds of thing they join. */
final class RelationTypes {

  private final OntologyTerms terms;

  RelationTypes(OntologyTerms terms) {
    this.terms = terms;
    for (Resource term : terms.subjects(Vocabulary.Properties.EVIDENCE_PATTERN)) {
      if (!terms.is(term, Vocabulary.Types.RELATION)) {
        throw terms.invalid(
            term,
            Vocabulary.Properties.EVIDENCE_PATTERN,
            null,
            "has a pattern but is no relation",
            "Declare it with \"a dr:Relation\".");
      }
    }
  }

  List<RelationType> all() {
    return terms.members(Vocabulary.Types.RELATION).stream().map(this::relationType).toList();
  }

  private RelationType relationType(Resource term) {
    boolean toDate = terms.is(term, OWL.DatatypeProperty);
    return new RelationType(
        term.getURI(),
        terms.label(term),
        kinds(term, RDFS.domain),
        toDate ? Set.of() : kinds(term, RDFS.range),
        patterns(term));
  }

  private List<PathPattern> patterns(Resource term) {
    List<String> objectWords = terms.literals(term, Vocabulary.Properties.OBJECT_WORD);
    return terms.read(
        term,
        Vocabulary.Properties.EVIDENCE_PATTERN,
        written -> Notation.pattern(written, objectWords));
  }

  private Set<EntityKind> kinds(Resource term, Property property) {
    Set<EntityKind> kinds =
        terms.resources(term, property).stream()
            .flatMap(this::kinds)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityKind.class)));
    if (kinds.isEmpty()) {
      throw terms.invalid(
          term,
          property,
          null,
          "has no class of entities as its rdfs:" + property.getLocalName(),
          "Give it one, such as dr:Person; one that leads to dates is an owl:DatatypeProperty.");
    }
    return kinds;
  }

  /** The kind that a class stands for, and those of the classes below it. */
  private Stream<EntityKind> kinds(Resource type) {
    Stream<EntityKind> own =
        Stream.of(EntityKind.values()).filter(kind -> Vocabulary.type(kind).equals(type));
    return Stream.concat(own, terms.subclasses(type).stream().flatMap(this::kinds));
  }
}
