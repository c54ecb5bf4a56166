package org.dramatis.extract.event;

import java.util.Locale;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Factuality;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** What single words say of whether an event happened: those around it, and what governs it. */
final class FactualityWords {

  private static final WordList DEMANDED = new WordList("Demanded", Set.of("for"));

  private final WordList negations;
  private final WordList negationVerbs;
  private final WordList denials;
  private final WordList undone;
  private final WordList doubts;
  private final WordList futures;
  private final WordList plans;
  private final WordList demands;
  private final WordList conditions;
  private final WordList outcomes;
  private final WordList purposes;
  private final WordList schedules;
  private final WordList extremes;

  FactualityWords(Ontology ontology) {
    this.negations = ontology.words("NegationWord");
    this.negationVerbs = ontology.words("NegationVerb");
    this.denials = ontology.words("DenialVerb");
    this.undone = ontology.words("UndoneObject");
    this.doubts = ontology.words("DoubtWord");
    this.futures = ontology.words("FutureWord");
    this.plans = ontology.words("PlanVerb");
    this.demands = ontology.words("DemandVerb");
    this.conditions = ontology.words("ConditionWord");
    this.outcomes = ontology.words("OutcomeVerb");
    this.purposes = ontology.words("PurposeVerb");
    this.schedules = ontology.words("ScheduleVerb");
    this.extremes = ontology.words("ExtremeWord");
  }

  /** What the words that hang on a verb or noun say of it. */
  Factuality around(Sentence sentence, int trigger) {
    Factuality found = isPurpose(sentence, trigger) ? Factuality.FUTURE : Factuality.ASSERTED;
    for (Dependency edge : sentence.tree().below(trigger)) {
      String word = lower(sentence, edge.dependent());
      if (negations.has(word) || isNobody(sentence, edge)) {
        return Factuality.NEGATED;
      }
      if (futures.has(word) && isAdverbial(edge.relation())) {
        found = Factuality.FUTURE;
      } else if (found == Factuality.ASSERTED
          && (doubts.has(word) && isAdverbial(edge.relation())
              || conditions.has(word) && edge.relation().equals("mark"))) {
        found = Factuality.UNCERTAIN;
      }
    }
    return found;
  }

  /** "Efforts to end the war"; not "rose to close at a record", "the first to resign". */
  private boolean isPurpose(Sentence sentence, int verb) {
    if (!isInfinitive(sentence, verb) || outcomes.has(lower(sentence, verb))) {
      return false;
    }
    int governor = sentence.governor(verb);
    return switch (sentence.relation(verb)) {
      case "advcl" -> true;
      case "acl" -> !isOneOfMany(sentence, governor);
      case "xcomp" -> sentence.token(governor).isNoun() || purposes.has(lower(sentence, governor));
      default -> false;
    };
  }

  private boolean isOneOfMany(Sentence sentence, int noun) {
    return extremes.has(lower(sentence, noun)) || hasAny(sentence, noun, "amod", extremes);
  }

  static boolean isInfinitive(Sentence sentence, int verb) {
    if (!sentence.token(verb).tag().equals("VB")) {
      return false;
    }
    for (int mark : sentence.tree().dependents(verb, "mark")) {
      if (sentence.token(mark).tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "No soldiers were killed" denies the killing. */
  private boolean isNobody(Sentence sentence, Dependency edge) {
    boolean participant =
        DependencyGraph.is(edge.relation(), "nsubj") || edge.relation().equals("obj");
    return participant && hasAny(sentence, edge.dependent(), "det", negations);
  }

  static boolean hasAny(Sentence sentence, int token, String relation, WordList words) {
    for (int dependent : sentence.tree().dependents(token, relation)) {
      if (words.has(lower(sentence, dependent))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdverbial(String relation) {
    return relation.startsWith("aux")
        || relation.equals("advmod")
        || relation.equals("amod")
        || relation.equals("cop");
  }

  /** Whether a verb, in the passive, says that its subject is still to come. */
  boolean isSchedule(Sentence sentence, int verb) {
    return schedules.has(lower(sentence, verb));
  }

  /** What the verb or noun says that the trigger's clause depends on. */
  Factuality under(Sentence sentence, int token, int governor) {
    if (sentence.relation(token).equals("advcl")) {
      return Factuality.ASSERTED;
    }
    String word = lower(sentence, governor);
    boolean thing = sentence.token(token).isNoun();
    WordList undoing = thing ? undone : denials;
    if (undoing.has(word) || !thing && negationVerbs.has(word)) {
      return Factuality.NEGATED;
    }
    if (plans.has(word) || demands.has(word) && isDemanded(sentence, token)) {
      return Factuality.FUTURE;
    }
    return doubts.has(word) ? Factuality.UNCERTAIN : Factuality.ASSERTED;
  }

  /** "Urged him to resign", "called for a ceasefire"; not "told reporters that he resigned". */
  private boolean isDemanded(Sentence sentence, int token) {
    return sentence.relation(token).equals("xcomp") || hasAny(sentence, token, "case", DEMANDED);
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
