package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.model.Basis;
import org.dramatis.model.Dependency;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Finds when the events of a sentence were: from their own clauses, else from the clauses that
 * govern them, never from what somebody said it in.
 */
final class EventTimes {

  private static final double OWN = 0.85;

  /** How much of its certainty a time loses with each clause that lies between it and the event. */
  private static final double A_CLAUSE_AWAY = 0.75;

  private static final int CLAUSES = 2;

  /** The relations by which an event is part of what its governor tells. */
  private static final Set<String> WITHIN = Set.of("obj", "nsubj", "nsubj:pass", "xcomp", "conj");

  private static final Set<String> PREPOSITIONAL = Set.of("obl", "nmod");

  private final TimeAnchors anchors;
  private final WordList sameTime;
  private final WordList conjunctions;
  private final WordList lightVerbs;
  private final WordList reporting;
  private final WordList plans;
  private final WordList demands;

  EventTimes(Ontology ontology) {
    this.anchors = new TimeAnchors(ontology);
    this.sameTime = ontology.words("EventTimePreposition");
    this.conjunctions = ontology.words("SameTimeConjunction");
    this.lightVerbs = ontology.words("LightVerb");
    this.reporting = ontology.words("ReportingVerb");
    this.plans = ontology.words("PlanVerb");
    this.demands = ontology.words("DemandVerb");
  }

  /**
   * The times of one sentence, each at the word that it hangs on.
   *
   * @param events the heads of the sentence's triggers
   */
  Reading read(Sentence sentence, List<TimeExpression> times, Set<Integer> events) {
    return new Reading(sentence, times.isEmpty() ? List.of() : anchors.of(sentence, times, events));
  }

  /** A sentence with its times. */
  final class Reading {
    private final Sentence sentence;
    private final List<TimeAnchors.Anchored> times;

    private Reading(Sentence sentence, List<TimeAnchors.Anchored> times) {
      this.sentence = sentence;
      this.times = times;
    }

    /** When the event with this trigger was, as far as its sentence says so. */
    List<EventArgument> of(int trigger) {
      if (times.isEmpty()) {
        return List.of();
      }
      List<EventArgument> own = ofClause(trigger, OWN, Basis.OWN);
      int clause = trigger;
      double confidence = OWN;
      for (int step = 0; own.isEmpty() && step < CLAUSES && sharesTime(clause); step++) {
        clause = sentence.governor(clause);
        confidence *= A_CLAUSE_AWAY;
        own = ofClause(clause, confidence, Basis.GOVERNING);
      }
      return own;
    }

    /** What hangs on the word itself, else on what it was done in, at or with. */
    private List<EventArgument> ofClause(int head, double confidence, Basis basis) {
      List<EventArgument> found = at(head, confidence, basis);
      for (Dependency edge :
          found.isEmpty() ? sentence.tree().below(head) : List.<Dependency>of()) {
        if (found.isEmpty() && isSetting(edge)) {
          found = at(edge.dependent(), confidence * A_CLAUSE_AWAY, basis);
        }
      }
      return found;
    }

    /** "Said in a Friday speech"; "the agreement reached in 1991". */
    private boolean isSetting(Dependency edge) {
      int token = edge.dependent();
      if (edge.relation().equals("acl")) {
        return lightVerbs.has(lower(token)) && sentence.token(token).tag().equals("VBN");
      }
      return edge.relation().equals("obl") && hasAny(token, "case", sameTime);
    }

    private List<EventArgument> at(int head, double confidence, Basis basis) {
      List<EventArgument> found = new ArrayList<>(2);
      boolean dated = false;
      for (TimeAnchors.Anchored time : times) {
        // Of several dates that one clause has, the first is the event's.
        if (time.token() == head && !(dated && time.role().equals("date"))) {
          dated |= time.role().equals("date");
          found.add(argument(time, confidence, basis));
        }
      }
      return found;
    }

    private EventArgument argument(TimeAnchors.Anchored time, double confidence, Basis basis) {
      return new EventArgument(
          time.role(), sentence.span(time.time().first(), time.time().end()), confidence, basis);
    }

    /** The word of the clause whose time the event shares, as far up as that goes. */
    int topClause(int trigger) {
      int clause = trigger;
      for (int step = 0; step < CLAUSES && sharesTime(clause); step++) {
        clause = sentence.governor(clause);
      }
      return clause;
    }

    /** Whether what the clause tells was at the time of what governs it. */
    private boolean sharesTime(int clause) {
      int governor = sentence.governor(clause);
      if (governor == Dependency.ROOT || isAhead(clause, governor)) {
        return false;
      }
      String relation = sentence.relation(clause);
      if (relation.equals("advcl") || relation.equals("dep")) {
        return isBeside(clause);
      }
      return WITHIN.contains(relation)
          || PREPOSITIONAL.contains(relation) && hasAny(clause, "case", sameTime);
    }

    /** What is said, planned or demanded on Monday is not of Monday. */
    private boolean isAhead(int clause, int governor) {
      String word = lower(governor);
      boolean speaks = reporting.has(word) || plans.has(word) || demands.has(word);
      return speaks
          && sentence.token(governor).isVerb()
          && !sentence.relation(clause).equals("conj")
          && !sentence.relation(clause).equals("nsubj");
    }

    /** A participle after a comma ("…, killing three"), or a clause with "as" or "when". */
    private boolean isBeside(int clause) {
      boolean marked =
          sentence.tree().has(clause, "mark")
              || sentence.tree().has(clause, "case")
              || sentence.tree().has(clause, "advmod");
      return marked
          ? hasAny(clause, "mark", conjunctions) || hasAny(clause, "advmod", conjunctions)
          : sentence.token(clause).tag().equals("VBG");
    }

    private boolean hasAny(int token, String relation, WordList words) {
      for (int dependent : sentence.tree().dependents(token, relation)) {
        if (words.has(lower(dependent))) {
          return true;
        }
      }
      return false;
    }

    private String lower(int token) {
      return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
  }
}
