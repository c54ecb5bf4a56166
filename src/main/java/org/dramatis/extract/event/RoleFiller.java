package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.Slot;

/** Gives the words that grammar ties to a trigger their roles, by the slots of its type. */
final class RoleFiller {

  private final Arguments arguments;

  RoleFiller(Ontology ontology) {
    this.arguments = new Arguments(ontology);
  }

  List<EventArgument> fill(Sentence sentence, FoundTrigger trigger, EntityIndex entities) {
    List<EventArgument> filled = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (Arguments.Candidate candidate : arguments.of(sentence, trigger)) {
      Optional<FoundEntity> entity = entity(sentence, trigger, entities, candidate.token());
      if (entity.isPresent()) {
        EntityMention mention = entity.get().mention();
        Optional<Slot> slot = slot(trigger, candidate, mention);
        if (slot.isPresent() && taken.add(mention.span())) {
          filled.add(argument(slot.get(), candidate, mention));
        }
      }
    }
    return filled;
  }

  /** An event is no participant of itself. */
  private static Optional<FoundEntity> entity(
      Sentence sentence, FoundTrigger trigger, EntityIndex entities, int token) {
    return entities
        .argumentAt(sentence.number(), token)
        .filter(found -> !found.covers(trigger.head()));
  }

  /** The whole relation decides; where no slot has it, the relation without its preposition. */
  private static Optional<Slot> slot(
      FoundTrigger trigger, Arguments.Candidate candidate, EntityMention mention) {
    String relation = candidate.relation();
    Optional<Slot> whole = slot(trigger, candidate.partOfSpeech(), relation, mention);
    boolean prepositional = relation.startsWith("obl:") || relation.startsWith("nmod:");
    return whole.isPresent() || !prepositional
        ? whole
        : slot(
            trigger,
            candidate.partOfSpeech(),
            relation.substring(0, relation.indexOf(':')),
            mention);
  }

  private static Optional<Slot> slot(
      FoundTrigger trigger, PartOfSpeech partOfSpeech, String relation, EntityMention mention) {
    for (Slot slot : trigger.type().slots()) {
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

  private static EventArgument argument(
      Slot slot, Arguments.Candidate candidate, EntityMention mention) {
    double confidence = candidate.confidence() * mention.grounds().confidence();
    return new EventArgument(slot.role(), mention.span(), confidence);
  }
}
