package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Basis;
import org.dramatis.model.Dependency;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Dates events whose sentence names no time by the day that the story has arrived at: "Rebels
 * attacked Mosul on Friday. They burned ten houses."
 */
public final class RunningTime {

  private static final double NEXT_SENTENCE = 0.55;
  private static final double A_SENTENCE_FURTHER = 0.95;

  /** So many sentences after the one that named it, a day is forgotten. */
  private static final int FORGOTTEN = 6;

  private final EventTimes eventTimes;
  private final WordList reporting;

  public RunningTime(Ontology ontology) {
    this.eventTimes = new EventTimes(ontology);
    this.reporting = ontology.words("ReportingVerb");
  }

  /** The events of an article, those dated by the story among them. */
  public List<EventMention> date(
      AnnotatedArticle annotated, List<EventMention> events, List<QuotationMention> quotations) {
    return new Reading(annotated, events, quotations).dated();
  }

  /**
   * A day that the story has arrived at.
   *
   * @param speech whether something was said then: what was told may be of another day
   */
  private record Day(Span mention, String value, int sentence, boolean speech) {}

  private final class Reading {
    private final AnnotatedArticle annotated;
    private final Map<Integer, List<EventMention>> bySentence = new HashMap<>();
    private final List<EventMention> dated = new ArrayList<>();
    private final List<QuotationMention> quotations;
    private Day day;

    Reading(
        AnnotatedArticle annotated, List<EventMention> events, List<QuotationMention> quotations) {
      this.annotated = annotated;
      this.quotations = quotations;
      events.forEach(
          event ->
              bySentence.computeIfAbsent(event.sentence(), key -> new ArrayList<>()).add(event));
    }

    List<EventMention> dated() {
      for (Sentence sentence : annotated.told()) {
        List<EventMention> events = bySentence.getOrDefault(sentence.number(), List.of());
        read(sentence, events);
      }
      return dated;
    }

    private void read(Sentence sentence, List<EventMention> events) {
      boolean goesOn =
          day != null && sentence.number() - day.sentence() <= FORGOTTEN && !named(sentence);
      EventTimes.Reading clauses = eventTimes.read(sentence, List.of(), Set.of());
      for (EventMention event : events) {
        int clause = clauses.topClause(event.head());
        boolean told = goesOn && isTold(sentence, event, clause);
        dated.add(told ? event.with(setting(sentence)) : event);
      }
      for (EventMention event : events) {
        if (isMain(sentence, event.head()) && isSimplePast(sentence, event.head())) {
          arrive(sentence, event);
        }
      }
    }

    private boolean named(Sentence sentence) {
      for (TimeExpression time : annotated.timesIn(sentence.number())) {
        if (time.value().matches("\\d{4}.*") && !time.value().startsWith(day.value())) {
          return true;
        }
      }
      return false;
    }

    private EventArgument setting(Sentence sentence) {
      int away = sentence.number() - day.sentence() - 1;
      double confidence = NEXT_SENTENCE * Math.pow(A_SENTENCE_FURTHER, away);
      return new EventArgument("date", day.mention(), confidence, Basis.THREAD);
    }

    private boolean isTold(Sentence sentence, EventMention event, int clause) {
      return event.factuality() == Factuality.ASSERTED
          && event.attributedTo().isEmpty()
          && event.arguments().stream().noneMatch(EventArgument::isTime)
          && isMain(sentence, clause)
          && isSimplePast(sentence, clause)
          && (isSpeech(sentence, clause) || !day.speech())
          && quotations.stream().noneMatch(q -> q.span().contains(event.span()));
    }

    private void arrive(Sentence sentence, EventMention event) {
      for (EventArgument argument : event.arguments()) {
        if (argument.role().equals("date") && argument.basis() == Basis.OWN) {
          time(sentence, argument.mention())
              .ifPresent(
                  value ->
                      day =
                          value.length() < 10
                              ? null
                              : new Day(
                                  argument.mention(),
                                  value.substring(0, 10),
                                  sentence.number(),
                                  isSpeech(sentence, event.head())));
        }
      }
    }

    private Optional<String> time(Sentence sentence, Span span) {
      for (TimeExpression time : annotated.timesIn(sentence.number())) {
        if (sentence.span(time.first(), time.end()).equals(span)
            && time.value().matches("\\d{4}.*")) {
          return Optional.of(time.value());
        }
      }
      return Optional.empty();
    }
  }

  private static boolean isMain(Sentence sentence, int token) {
    int clause = token;
    while (sentence.relation(clause).equals("conj")
        || sentence.relation(clause).equals("parataxis")) {
      clause = sentence.governor(clause);
    }
    return sentence.governor(clause) == Dependency.ROOT;
  }

  private static boolean isSimplePast(Sentence sentence, int verb) {
    if (sentence.token(verb).tag().equals("VBD")) {
      return true;
    }
    if (!sentence.token(verb).tag().equals("VBN") || sentence.tree().has(verb, "aux")) {
      for (int auxiliary : sentence.tree().dependents(verb, "aux")) {
        String tag = sentence.token(auxiliary).tag();
        if (!tag.equals("VBD") || sentence.token(auxiliary).lemma().equals("have")) {
          return false;
        }
      }
      if (!sentence.token(verb).tag().equals("VBN")) {
        return false;
      }
    }
    for (int auxiliary : sentence.tree().dependents(verb, "aux:pass")) {
      return sentence.token(auxiliary).tag().equals("VBD");
    }
    return false;
  }

  private boolean isSpeech(Sentence sentence, int verb) {
    return reporting.has(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
  }
}
