package org.dramatis.extract.event;

import java.util.Locale;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Factuality;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Tells whether an event is said to have happened: from the words around its trigger and from the
 * verbs that govern it.
 */
final class FactualityFinder {

  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "nmod", "obl", "csubj", "dep");
  private static final int CLAUSES = 3;
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

  FactualityFinder(Ontology ontology) {
    this.negations = ontology.words("NegationWord");
    this.negationVerbs = ontology.words("NegationVerb");
    this.denials = ontology.words("DenialVerb");
    this.undone = ontology.words("UndoneObject");
    this.doubts = ontology.words("DoubtWord");
    this.futures = ontology.words("FutureWord");
    this.plans = ontology.words("PlanVerb");
    this.demands = ontology.words("DemandVerb");
    this.conditions = ontology.words("ConditionWord");
  }

  Factuality find(Sentence sentence, int trigger) {
    Factuality own = around(sentence, trigger);
    int token = trigger;
    boolean ofNoun = false;
    for (int step = 0; step < CLAUSES && own == Factuality.ASSERTED; step++) {
      int governor = sentence.governor(token);
      if (governor == Dependency.ROOT || !CLAUSAL.contains(sentence.relation(token))) {
        return own;
      }
      own = under(sentence, token, governor);
      ofNoun |= sentence.relation(token).equals("nmod");
      if (own == Factuality.ASSERTED && isPartOf(sentence, token)) {
        Factuality above = around(sentence, governor);
        own = ofNoun && above == Factuality.NEGATED ? own : above;
      }
      token = governor;
    }
    return own;
  }

  /** What the words that hang on the trigger say. */
  private Factuality around(Sentence sentence, int trigger) {
    Factuality found = Factuality.ASSERTED;
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

  /** "No soldiers were killed" denies the killing. */
  private boolean isNobody(Sentence sentence, Dependency edge) {
    boolean participant =
        DependencyGraph.is(edge.relation(), "nsubj") || edge.relation().equals("obj");
    return participant && hasAny(sentence, edge.dependent(), "det", negations);
  }

  private static boolean hasAny(Sentence sentence, int token, String relation, WordList words) {
    for (int dependent : sentence.tree().dependents(token, relation)) {
      if (words.has(lower(sentence, dependent))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean isAdverbial(String relation) {
    return relation.startsWith("aux")
        || relation.equals("advmod")
        || relation.equals("amod")
        || relation.equals("cop");
  }

  /** What the verb or noun says that the trigger's clause depends on. */
  private Factuality under(Sentence sentence, int token, int governor) {
    String word = lower(sentence, governor);
    boolean argument = !sentence.relation(token).equals("advcl");
    boolean thing = sentence.token(token).isNoun();
    WordList undoing = thing ? undone : denials;
    if (argument && (undoing.has(word) || !thing && negationVerbs.has(word))) {
      return Factuality.NEGATED;
    }
    if (argument && (plans.has(word) || demands.has(word) && isDemanded(sentence, token))) {
      return Factuality.FUTURE;
    }
    if (doubts.has(word) && argument) {
      return Factuality.UNCERTAIN;
    }
    return Factuality.ASSERTED;
  }

  /**
   * "Did not manage to attack", "made no visit"; but "gave no reason for the visit" denies none.
   */
  private static boolean isPartOf(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return relation.equals("xcomp") || relation.equals("obj");
  }

  /** "Urged him to resign", "called for a ceasefire"; not "told reporters that he resigned". */
  private static boolean isDemanded(Sentence sentence, int token) {
    return sentence.relation(token).equals("xcomp") || hasAny(sentence, token, "case", DEMANDED);
  }
}
