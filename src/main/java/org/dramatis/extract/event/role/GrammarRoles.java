package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.Slot;

/** Gives the words that grammar ties to a predicate their roles, by the slots of its type. */
final class GrammarRoles {

  private final Arguments arguments;

  GrammarRoles(Ontology ontology) {
    this.arguments = new Arguments(ontology);
  }

  List<Finding> find(Sentence sentence, Predicate predicate, EntityIndex entities) {
    List<Finding> filled = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (Arguments.Candidate candidate : arguments.of(sentence, predicate)) {
      Optional<FoundEntity> entity = entity(sentence, predicate, entities, candidate.token());
      if (entity.isPresent()) {
        EntityMention mention = entity.get().mention();
        Optional<Slot> slot = slot(predicate, candidate, mention);
        if (slot.isPresent() && taken.add(mention.span())) {
          filled.add(finding(slot.get(), candidate, mention));
        }
      }
    }
    return filled;
  }

  /** An event is no participant of itself. */
  private static Optional<FoundEntity> entity(
      Sentence sentence, Predicate predicate, EntityIndex entities, int token) {
    return entities
        .argumentAt(sentence.number(), token)
        .filter(found -> !found.covers(predicate.head()));
  }

  /** The whole relation decides; where no slot has it, the relation without its preposition. */
  private static Optional<Slot> slot(
      Predicate predicate, Arguments.Candidate candidate, EntityMention mention) {
    String relation = candidate.relation();
    Optional<Slot> whole = slot(predicate, candidate.partOfSpeech(), relation, mention);
    boolean prepositional = relation.startsWith("obl:") || relation.startsWith("nmod:");
    return whole.isPresent() || !prepositional
        ? whole
        : slot(
            predicate,
            candidate.partOfSpeech(),
            relation.substring(0, relation.indexOf(':')),
            mention);
  }

  private static Optional<Slot> slot(
      Predicate predicate, PartOfSpeech partOfSpeech, String relation, EntityMention mention) {
    for (Slot slot : predicate.type().slots()) {
      if (slot.partOfSpeech() == partOfSpeech
          && slot.relation().equals(relation)
          && fits(slot.kinds(), mention)) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Set<EntityKind> kinds, EntityMention mention) {
    return kinds.isEmpty()
        || kinds.contains(mention.kind())
        || kinds.contains(mention.kind().broad());
  }

  private static Finding finding(Slot slot, Arguments.Candidate candidate, EntityMention mention) {
    return new Finding(
        mention.span(),
        slot.role(),
        candidate.relation(),
        candidate.confidence() * mention.grounds().confidence());
  }
}
