package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;

/** Finds the events that an article tells of. */
public final class EventFinder {

  private final TriggerFinder triggers;
  private final RoleFiller roles;
  private final FactualityFinder factuality;
  private final EventTimes eventTimes;

  public EventFinder(Ontology ontology) {
    this.triggers = new TriggerFinder(ontology);
    this.roles = new RoleFiller(ontology);
    this.factuality = new FactualityFinder(ontology);
    this.eventTimes = new EventTimes(ontology);
  }

  /** Events without attribution: who says so is settled when the quotations are known. */
  public List<EventMention> find(AnnotatedArticle annotated, EntityIndex entities) {
    List<EventMention> found = new ArrayList<>();
    for (Sentence sentence : annotated.told()) {
      List<FoundTrigger> told = triggers.find(sentence, entities);
      Set<Integer> heads = told.stream().map(FoundTrigger::head).collect(Collectors.toSet());
      EventTimes.Reading times =
          eventTimes.read(sentence, annotated.timesIn(sentence.number()), heads);
      for (FoundTrigger trigger : told) {
        found.add(mention(annotated, sentence, times, trigger, entities));
      }
    }
    return found;
  }

  private EventMention mention(
      AnnotatedArticle annotated,
      Sentence sentence,
      EventTimes.Reading times,
      FoundTrigger trigger,
      EntityIndex entities) {
    Span span = sentence.span(trigger.first(), trigger.end());
    List<EventArgument> arguments = new ArrayList<>(roles.fill(sentence, trigger, entities));
    arguments.addAll(times.of(trigger.head()));
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
