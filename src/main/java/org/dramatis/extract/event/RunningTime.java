package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Basis;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.Passage;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Dates events whose sentence names no time by the day that the story has arrived at: "Rebels
 * attacked Mosul on Friday. They burned ten houses." A headline has the day of the lead.
 */
public final class RunningTime {

  /** Of those in SemEval-2015's timelines whose day is known, 53 of 61 are of that day. */
  private static final double NEXT_SENTENCE = 0.6;

  private static final double HEADLINE = 0.6;
  private static final double A_SENTENCE_FURTHER = 0.95;

  /** So many sentences after the last one told of it, a day is forgotten. */
  private static final int FORGOTTEN = 6;

  /** A headline tells of what one of the first sentences tells. */
  private static final int LEAD = 2;

  private final EventTimes eventTimes;
  private final WordList reporting;
  private final WordList definite;

  public RunningTime(Ontology ontology) {
    this.eventTimes = new EventTimes(ontology);
    this.reporting = ontology.words("ReportingVerb");
    this.definite = ontology.words("DefiniteDeterminer");
  }

  /** The events of an article, in their order, with the dates that the story gives. */
  public List<EventMention> date(
      AnnotatedArticle annotated, List<EventMention> events, List<QuotationMention> quotations) {
    return new Reading(annotated, events, quotations).dated();
  }

  /**
   * A day that the story has arrived at.
   *
   * @param sentence the number of the last sentence that told of it
   * @param speech whether something was said then: what was told may be of another day
   */
  private record Day(Span mention, int sentence, boolean speech) {}

  /** An article as it is read. */
  private final class Reading {
    private final AnnotatedArticle annotated;
    private final List<QuotationMention> quotations;
    private final Map<Integer, List<EventMention>> bySentence = new HashMap<>();
    private final List<EventMention> dated = new ArrayList<>();
    private final List<Integer> headlines = new ArrayList<>();
    private Day day;
    private int proseSentences;

    Reading(
        AnnotatedArticle annotated, List<EventMention> events, List<QuotationMention> quotations) {
      this.annotated = annotated;
      this.quotations = quotations;
      for (EventMention event : events) {
        bySentence.computeIfAbsent(event.sentence(), key -> new ArrayList<>()).add(event);
      }
    }

    List<EventMention> dated() {
      for (Sentence sentence : annotated.told()) {
        List<EventMention> events = bySentence.getOrDefault(sentence.number(), List.of());
        if (sentence.passage() == Passage.Kind.HEADLINE) {
          readHeadline(sentence, events);
        } else {
          readProse(sentence, events);
        }
      }
      return dated;
    }

    private void readHeadline(Sentence sentence, List<EventMention> events) {
      for (EventMention event : events) {
        boolean verb = sentence.token(event.head()).isVerb();
        if (verb && isOpen(event) && MainClauses.isMain(sentence, event.head())) {
          headlines.add(dated.size());
        }
        dated.add(event);
      }
    }

    private void readProse(Sentence sentence, List<EventMention> events) {
      Set<Integer> heads = events.stream().map(EventMention::head).collect(Collectors.toSet());
      EventTimes.Reading clauses = eventTimes.read(sentence, List.of(), heads);
      boolean goesOn = day != null && sentence.number() - day.sentence() <= FORGOTTEN;
      boolean told = false;
      for (EventMention event : events) {
        boolean then =
            goesOn
                && isOpen(event)
                && isNews(sentence, event.head())
                && isToldOf(sentence, clauses.topClause(event.head()));
        dated.add(then ? event.with(setting(sentence, NEXT_SENTENCE)) : event);
        told |= then;
      }
      if (told) {
        day = new Day(day.mention(), sentence.number(), day.speech());
      }
      arrive(sentence);
      if (++proseSentences <= LEAD && day != null) {
        readLead(sentence);
      }
    }

    private void readLead(Sentence sentence) {
      for (int headline : headlines) {
        dated.set(headline, dated.get(headline).with(setting(sentence, HEADLINE)));
      }
      headlines.clear();
    }

    private EventArgument setting(Sentence sentence, double nearest) {
      int away = Math.max(0, sentence.number() - day.sentence() - 1);
      double confidence = nearest * Math.pow(A_SENTENCE_FURTHER, away);
      return new EventArgument("date", day.mention(), confidence, Basis.THREAD);
    }

    /** Whether the document itself says that it happened, and does not say when. */
    private boolean isOpen(EventMention event) {
      return event.factuality() == Factuality.ASSERTED
          && event.attributedTo().isEmpty()
          && event.arguments().stream().noneMatch(EventArgument::isTime)
          && quotations.stream().noneMatch(said -> said.span().contains(event.span()));
    }

    /** "The killing" is known already, and may have been on any day before. */
    private boolean isNews(Sentence sentence, int event) {
      return !FactualityWords.hasAny(sentence, event, "det", definite);
    }

    private boolean isToldOf(Sentence sentence, int clause) {
      return MainClauses.isMain(sentence, clause)
          && MainClauses.isPast(sentence, clause)
          && (!day.speech() || isSpeech(sentence, clause));
    }

    /** The story goes on to the day that a main clause names; from a year alone nobody knows. */
    private void arrive(Sentence sentence) {
      // Whatever noun a time stands behind: "gave a speech on Monday".
      EventTimes.Reading clauses =
          eventTimes.read(sentence, annotated.timesIn(sentence.number()), Set.of());
      for (int verb : MainClauses.inSimplePast(sentence)) {
        for (EventArgument argument : clauses.ofClause(verb)) {
          if (argument.role().equals("date")) {
            boolean speech = isSpeech(sentence, verb);
            day =
                namesDay(sentence, argument.mention())
                    ? new Day(argument.mention(), sentence.number(), speech)
                    : null;
          }
        }
      }
    }

    private boolean namesDay(Sentence sentence, Span mention) {
      return time(sentence, mention).filter(RunningTime::isDay).isPresent();
    }

    private Optional<String> time(Sentence sentence, Span span) {
      return annotated.timesIn(sentence.number()).stream()
          .filter(time -> sentence.span(time.first(), time.end()).equals(span))
          .map(TimeExpression::value)
          .findFirst();
    }
  }

  /** A day, or a time of a day, as TIMEX3 writes it. */
  private static boolean isDay(String value) {
    return value.matches("\\d{4}-\\d\\d-\\d\\d.*");
  }

  private boolean isSpeech(Sentence sentence, int verb) {
    return reporting.has(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
  }
}
