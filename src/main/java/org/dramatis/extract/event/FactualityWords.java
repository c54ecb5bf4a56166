package org.dramatis.extract.event;

import java.util.Locale;
import java.util.Set;
import org.dramatis.extract.event.role.Gerunds;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Factuality;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** What single words say of whether an event happened: those around it, and what governs it. */
final class FactualityWords {

  private static final WordList DEMANDED = new WordList("Demanded", Set.of("for"));

  private static final WordList FROM = new WordList("From", Set.of("from"));
  private static final WordList OF_DEEDS = new WordList("OfDeeds", Set.of("of", "with"));

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
  private final WordList shortfalls;
  private final WordList accusations;
  private final WordList charges;
  private final WordList prepositions;
  private final WordList preventions;

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
    this.shortfalls = ontology.words("ShortfallWord");
    this.accusations = ontology.words("AccusationWord");
    this.charges = ontology.words("ChargeVerb");
    this.prepositions = ontology.words("ControlPreposition");
    this.preventions = ontology.words("PreventionVerb");
  }

  /** What the words that hang on a verb or noun say of it. */
  Factuality around(Sentence sentence, int trigger) {
    boolean ahead = isPurpose(sentence, trigger) || isToBe(sentence, trigger);
    Factuality found = ahead ? Factuality.FUTURE : Factuality.ASSERTED;
    for (Dependency edge : sentence.tree().below(trigger)) {
      String word = lower(sentence, edge.dependent());
      boolean nearly = edge.relation().equals("advmod") && shortfalls.has(word);
      if (nearly || negations.has(word) || isNobody(sentence, edge)) {
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

  /** "The minister is to leave in May." */
  private static boolean isToBe(Sentence sentence, int verb) {
    boolean infinitive =
        sentence.tree().dependents(verb, "mark").stream()
            .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    return infinitive
        && sentence.tree().dependents(verb, "aux").stream()
            .map(sentence::token)
            .anyMatch(aux -> aux.lemma().equals("be") && !aux.tag().equals("VB"));
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
    String word = lower(sentence, governor);
    if (isLaidAtADoor(sentence, token)) {
      return preventions.has(word) ? Factuality.NEGATED : Factuality.UNCERTAIN;
    }
    if (sentence.relation(token).equals("advcl")) {
      return Factuality.ASSERTED;
    }
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

  /**
   * "Accused of killing", "charged with murder", "prevented from leaving"; not "blamed for the
   * attack", of which nobody doubts that it took place.
   */
  boolean isLaidAtADoor(Sentence sentence, int token) {
    String word = lower(sentence, sentence.governor(token));
    boolean accused = accusations.has(word) || charges.has(word);
    return switch (sentence.relation(token)) {
      case "advcl" ->
          accused && isBehind(sentence, token, prepositions)
              || preventions.has(word) && isBehind(sentence, token, FROM);
      case "obl" -> accused && isDeed(sentence, token);
      default -> false;
    };
  }

  /** "Of murder"; "for killing Omar Khalil", where the parser has the name govern. */
  private static boolean isDeed(Sentence sentence, int noun) {
    return hasAny(sentence, noun, "case", OF_DEEDS)
        || sentence.tree().dependents(noun, "amod").stream()
            .anyMatch(verb -> Gerunds.isBeforeItsObject(sentence, verb));
  }

  /** The parser tells prepositions before a clause from conjunctions by the word alone. */
  private static boolean isBehind(Sentence sentence, int clause, WordList words) {
    return hasAny(sentence, clause, "case", words) || hasAny(sentence, clause, "mark", words);
  }

  /** Whether a verb tells what somebody wants or means to do. */
  boolean isWish(Sentence sentence, int verb) {
    String word = lower(sentence, verb);
    return plans.has(word) || demands.has(word);
  }

  /** "Urged him to resign", "called for a ceasefire"; not "told reporters that he resigned". */
  private boolean isDemanded(Sentence sentence, int token) {
    return sentence.relation(token).equals("xcomp") || hasAny(sentence, token, "case", DEMANDED);
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
