package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.event.sense.Scene;
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
    triggers
        .find(new Scene(annotated, entities))
        .forEach(
            (number, inSentence) -> {
              Sentence sentence = annotated.sentences().get(number);
              List<TimeExpression> times = annotated.timesIn(number);
              for (FoundTrigger trigger : inSentence) {
                found.add(mention(annotated, sentence, times, trigger, entities));
              }
            });
    return found;
  }

  private EventMention mention(
      AnnotatedArticle annotated,
      Sentence sentence,
      List<TimeExpression> times,
      FoundTrigger trigger,
      EntityIndex entities) {
    Span span = sentence.span(trigger.first(), trigger.end());
    List<EventArgument> arguments = new ArrayList<>(roles.fill(sentence, trigger, entities));
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
