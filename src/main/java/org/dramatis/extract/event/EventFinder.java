package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.event.role.RoleFiller;
import org.dramatis.extract.event.role.RoleScene;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;

/** Finds the events that an article tells of. */
public final class EventFinder {

  private final TriggerFinder triggers;
  private final RoleFiller roles;
  private final FactualityFinder factuality;
  private final EventTimes eventTimes = new EventTimes();

  public EventFinder(Ontology ontology) {
    this.triggers = new TriggerFinder(ontology);
    this.roles = new RoleFiller(ontology);
    this.factuality = new FactualityFinder(ontology);
  }

  /** Events without attribution: who says so is settled when the quotations are known. */
  public List<EventMention> find(AnnotatedArticle annotated, EntityIndex entities) {
    List<EventMention> found = new ArrayList<>();
    for (Sentence sentence : annotated.told()) {
      List<TimeExpression> times = annotated.timesIn(sentence.number());
      List<FoundTrigger> told = triggers.find(sentence, entities);
      List<List<EventArgument>> filled =
          roles.fill(sentence, told.stream().map(FoundTrigger::predicate).toList(), entities);
      for (int i = 0; i < told.size(); i++) {
        found.add(mention(annotated, sentence, times, told.get(i), filled.get(i)));
      }
    }
    return found;
  }

  /** The sentences as roles are judged in them: for those who learn how to judge. */
  public List<RoleScene> scenes(AnnotatedArticle annotated, EntityIndex entities) {
    List<RoleScene> scenes = new ArrayList<>();
    for (Sentence sentence : annotated.told()) {
      List<FoundTrigger> told = triggers.find(sentence, entities);
      scenes.add(
          roles.scene(sentence, told.stream().map(FoundTrigger::predicate).toList(), entities));
    }
    return scenes;
  }

  private EventMention mention(
      AnnotatedArticle annotated,
      Sentence sentence,
      List<TimeExpression> times,
      FoundTrigger trigger,
      List<EventArgument> participants) {
    Span span = sentence.span(trigger.first(), trigger.end());
    List<EventArgument> arguments = new ArrayList<>(participants);
    arguments.addAll(eventTimes.find(sentence, trigger.head(), times));
    return new EventMention(
        new Grounds(
            span,
            annotated.article().text().slice(span),
            trigger.confidence(),
            "event/" + trigger.lemma().replace(' ', '-') + "." + letter(trigger)),
        trigger.type().iri(),
        trigger.lemma(),
        factuality.find(sentence, trigger.head()),
        arguments,
        Optional.empty(),
        sentence.number(),
        trigger.head());
  }

  private static String letter(FoundTrigger trigger) {
    return switch (trigger.partOfSpeech()) {
      case VERB -> "v";
      case NOUN -> "n";
      case ADJECTIVE -> "a";
    };
  }
}
