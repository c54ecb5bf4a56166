package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;

/**
 * Finds when an event was: from its own clause, else from the clause that governs it, never from
 * what somebody said it in.
 */
final class EventTimes {

  private static final double OWN = 0.85;

  /** How much of its certainty a time loses with each clause that lies between it and the event. */
  private static final double A_CLAUSE_AWAY = 0.75;

  private static final int CLAUSES = 2;

  /** The relations by which an event is part of what its governor tells. */
  private static final Set<String> WITHIN =
      Set.of(
          "obj",
          "nsubj",
          "nsubj:pass",
          "obl",
          "nmod",
          "xcomp",
          "advcl",
          "conj",
          "acl",
          "acl:relcl");

  List<EventArgument> find(Sentence sentence, int trigger, List<TimeExpression> times) {
    int clause = trigger;
    double confidence = OWN;
    for (int step = 0; step <= CLAUSES; step++) {
      List<EventArgument> found = at(sentence, clause, times, confidence);
      if (!found.isEmpty()) {
        return found;
      }
      int governor = sentence.governor(clause);
      if (governor == Dependency.ROOT || !isWithin(sentence, clause)) {
        return List.of();
      }
      clause = governor;
      confidence *= A_CLAUSE_AWAY;
    }
    return List.of();
  }

  /**
   * A participle after a comma ("…, killing three") is often left without a relation of its own.
   */
  private static boolean isWithin(Sentence sentence, int clause) {
    String relation = sentence.relation(clause);
    return WITHIN.contains(relation)
        || relation.equals("dep") && sentence.token(clause).tag().equals("VBG");
  }

  private static List<EventArgument> at(
      Sentence sentence, int clause, List<TimeExpression> times, double confidence) {
    List<EventArgument> found = new ArrayList<>();
    for (TimeExpression time : times) {
      for (Dependency edge : sentence.tree().below(clause)) {
        boolean inTime = time.first() <= edge.dependent() && edge.dependent() < time.end();
        if (inTime && isWhen(edge.relation()) && isPoint(time)) {
          found.add(
              new EventArgument(
                  role(sentence, edge.dependent()),
                  sentence.span(time.first(), time.end()),
                  confidence));
          break;
        }
      }
    }
    return onlyOneDate(found);
  }

  /** Of several dates that one clause has, the first is the event's; the others say of what. */
  private static List<EventArgument> onlyOneDate(List<EventArgument> found) {
    boolean dated = false;
    List<EventArgument> kept = new ArrayList<>();
    for (EventArgument argument : found) {
      if (!dated || !argument.role().equals("date")) {
        kept.add(argument);
      }
      dated |= argument.role().equals("date");
    }
    return kept;
  }

  private static boolean isWhen(String relation) {
    return relation.startsWith("obl")
        || relation.startsWith("nmod")
        || relation.equals("advmod")
        || relation.equals("amod")
        || relation.equals("compound")
        || relation.equals("dep");
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  /** "Since" begins what lasts, "until" ends it; any other word tells when it was. */
  private static String role(Sentence sentence, int token) {
    for (int preposition : sentence.tree().dependents(token, "case")) {
      String word = sentence.token(preposition).lemma().toLowerCase(Locale.ROOT);
      if (word.equals("since")) {
        return "begin";
      }
      if (word.equals("until") || word.equals("till")) {
        return "end";
      }
    }
    return "date";
  }
}
