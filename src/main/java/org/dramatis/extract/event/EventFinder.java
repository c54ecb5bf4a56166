package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.event.role.Predicate;
import org.dramatis.extract.event.role.RoleFiller;
import org.dramatis.extract.event.role.RoleScene;
import org.dramatis.extract.event.sense.Scene;
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
    triggers
        .find(new Scene(annotated, entities))
        .forEach((number, told) -> found.addAll(mentions(annotated, number, told, entities)));
    return found;
  }

  private List<EventMention> mentions(
      AnnotatedArticle annotated, int number, List<FoundTrigger> told, EntityIndex entities) {
    Sentence sentence = annotated.sentences().get(number);
    Set<Integer> heads = told.stream().map(FoundTrigger::head).collect(Collectors.toSet());
    EventTimes.Reading times = eventTimes.read(sentence, annotated.timesIn(number), heads);
    List<List<EventArgument>> filled = roles.fill(sentence, predicates(told), entities);
    List<EventMention> found = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      found.add(mention(annotated, sentence, times, told.get(i), filled.get(i)));
    }
    return found;
  }

  private static List<Predicate> predicates(List<FoundTrigger> told) {
    return told.stream().map(FoundTrigger::predicate).toList();
  }

  /** The sentences as roles are judged in them: for those who learn how to judge. */
  public List<RoleScene> scenes(AnnotatedArticle annotated, EntityIndex entities) {
    List<RoleScene> scenes = new ArrayList<>();
    triggers
        .find(new Scene(annotated, entities))
        .forEach(
            (number, told) ->
                scenes.add(
                    roles.scene(annotated.sentences().get(number), predicates(told), entities)));
    return scenes;
  }

  private EventMention mention(
      AnnotatedArticle annotated,
      Sentence sentence,
      EventTimes.Reading times,
      FoundTrigger trigger,
      List<EventArgument> participants) {
    Span span = sentence.span(trigger.first(), trigger.end());
    List<EventArgument> arguments = new ArrayList<>(participants);
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
