package org.dramatis.extract.consequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Period;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.ontology.Consequence;
import org.dramatis.ontology.Consequence.Effect;
import org.dramatis.ontology.RelationType;

/**
 * Says of the relations of an article since when and until when they hold, where an event tells so,
 * and claims those that follow from an event and that nothing else in its sentence says.
 */
final class RelationConsequences {

  private final Told told;
  private final Map<String, RelationType> types = new HashMap<>();
  private final List<RelationMention> relations;

  RelationConsequences(Told told, List<RelationType> types, List<RelationMention> relations) {
    this.told = told;
    types.forEach(type -> this.types.put(type.iri(), type));
    this.relations = new ArrayList<>(relations);
  }

  List<RelationMention> relations() {
    return relations;
  }

  void add(EventMention event, Consequence consequence) {
    RelationType type = types.get(consequence.relation());
    String role = consequence.object().orElseThrow();
    List<Told.Party> subjects = told.parties(event, consequence.subject());
    if (type.isToDate()) {
      told.time(event, role, role)
          .ifPresent(time -> subjects.forEach(subject -> addDate(event, type, subject, time)));
    } else if (role.equals(consequence.subject())) {
      addMutual(event, consequence, subjects);
    } else {
      List<Told.Party> objects = told.parties(event, role);
      subjects.forEach(
          subject -> objects.forEach(object -> add(event, consequence, subject, object)));
    }
  }

  private void addDate(
      EventMention event, RelationType type, Told.Party subject, EventArgument time) {
    if (fits(type.subjects(), subject)) {
      double confidence = least(event, subject.confidence(), time.confidence());
      claim(event, type.iri(), subject.span(), time.mention(), confidence);
    }
  }

  /** Of two alone it is sure that they are the two: of three one may be who weds the others. */
  private void addMutual(EventMention event, Consequence consequence, List<Told.Party> parties) {
    if (parties.size() == 2) {
      add(event, consequence, parties.get(0), parties.get(1));
    }
  }

  private void add(
      EventMention event, Consequence consequence, Told.Party subject, Told.Party object) {
    RelationType type = types.get(consequence.relation());
    if (subject.isSame(object)
        || !fits(type.subjects(), subject)
        || !fits(type.objects(), object)) {
      return;
    }
    boolean mutual = consequence.object().equals(Optional.of(consequence.subject()));
    if (!isSaid(event, type.iri(), subject, object)
        && !(mutual && isSaid(event, type.iri(), object, subject))) {
      double confidence = least(event, subject.confidence(), object.confidence());
      claim(event, type.iri(), subject.span(), object.span(), confidence);
    }
    if (consequence.effect() != Effect.HOLDS) {
      Period period = period(event, consequence.effect());
      relations.replaceAll(
          relation ->
              isThat(event, relation, type.iri(), subject, object)
                      || mutual && isThat(event, relation, type.iri(), object, subject)
                  ? relation.during(both(relation.period(), period))
                  : relation);
    }
  }

  private static boolean fits(Set<EntityKind> kinds, Told.Party party) {
    EntityKind kind = party.entity().kind();
    return kinds.contains(kind) || kinds.contains(kind.broad());
  }

  private static double least(EventMention event, double one, double other) {
    return Math.min(event.grounds().confidence(), Math.min(one, other));
  }

  private boolean isSaid(
      EventMention event, String predicate, Told.Party subject, Told.Party object) {
    return relations.stream()
        .anyMatch(relation -> isThat(event, relation, predicate, subject, object));
  }

  private boolean isThat(
      EventMention event,
      RelationMention relation,
      String predicate,
      Told.Party subject,
      Told.Party object) {
    return relation.predicate().equals(predicate)
        && told.isBeside(event, relation.span())
        && isOf(subject, relation.subject())
        && isOf(object, relation.object());
  }

  private boolean isOf(Told.Party party, Span mention) {
    return told.entity(mention).filter(it -> it.id().equals(party.entity().id())).isPresent();
  }

  private void claim(
      EventMention event, String predicate, Span subject, Span object, double confidence) {
    boolean said =
        relations.stream()
            .anyMatch(
                relation ->
                    relation.predicate().equals(predicate)
                        && relation.subject().equals(subject)
                        && relation.object().equals(object));
    if (!said) {
      relations.add(
          new RelationMention(
              told.grounds(event, confidence, List.of(subject, object)),
              predicate,
              subject,
              object));
    }
  }

  private Period period(EventMention event, Effect effect) {
    return effect == Effect.BEGINS
        ? new Period(told.time(event, "date", "begin").map(EventArgument::mention), NONE, false)
        : new Period(NONE, told.time(event, "date", "end").map(EventArgument::mention), true);
  }

  private static final Optional<Span> NONE = Optional.empty();

  /** What was said first stays: one event begins a relation, another ends it. */
  private static Period both(Period first, Period second) {
    return new Period(
        first.begin().or(second::begin),
        first.end().or(second::end),
        first.over() || second.over());
  }
}
