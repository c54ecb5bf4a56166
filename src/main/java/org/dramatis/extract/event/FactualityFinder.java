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

/**
 * Tells whether an event is said to have happened: from the words around its trigger and from what
 * governs it, clause by clause, until one takes it for known.
 */
final class FactualityFinder {

  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "nmod", "obl", "csubj", "dep");
  private static final int CLAUSES = 4;

  private final FactualityWords words;
  private final WordList happening;
  private final WordList lightVerbs;
  private final WordList circumstances;
  private final WordList definite;

  FactualityFinder(Ontology ontology) {
    this.words = new FactualityWords(ontology);
    this.happening = ontology.words("HappeningVerb");
    this.lightVerbs = ontology.words("LightVerb");
    this.circumstances = ontology.words("CircumstancePreposition");
    this.definite = ontology.words("DefiniteDeterminer");
  }

  Factuality find(Sentence sentence, int trigger) {
    Factuality found = words.around(sentence, trigger);
    if (isScheduled(sentence, trigger)) {
      found = over(Factuality.FUTURE, found);
    }
    boolean gerund = Gerunds.isBeforeItsObject(sentence, trigger);
    int token = gerund ? sentence.governor(trigger) : trigger;
    boolean ofNoun = false;
    for (int step = 0; step < CLAUSES; step++) {
      int governor = sentence.governor(token);
      if (governor == Dependency.ROOT) {
        return isAsked(sentence) ? over(Factuality.UNCERTAIN, found) : found;
      }
      boolean shared = isShared(sentence, token);
      if (!shared && (!isArgument(sentence, token) || step > 0 && isKnown(sentence, trigger))) {
        return found;
      }
      ofNoun |= sentence.relation(token).equals("nmod");
      Factuality above = words.around(sentence, governor);
      // "Made no visit": the word that negates the visit negates the making, and counts once.
      boolean counts = above != Factuality.NEGATED || found != Factuality.NEGATED && !ofNoun;
      if (!shared) {
        found = wished(words.under(sentence, token, governor), found);
      }
      if (counts && (shared || isPartOf(sentence, token))) {
        found = isUnwanted(sentence, token, above) ? Factuality.UNCERTAIN : over(above, found);
      }
      token = governor;
    }
    return found;
  }

  /** "Urged them not to attack" leaves open whether they did. */
  private static Factuality wished(Factuality above, Factuality below) {
    boolean against = above == Factuality.FUTURE && below == Factuality.NEGATED;
    return against ? Factuality.UNCERTAIN : over(above, below);
  }

  /** "We do not want this strike" denies none. */
  private boolean isUnwanted(Sentence sentence, int token, Factuality above) {
    return above == Factuality.NEGATED
        && sentence.token(token).isNoun()
        && words.isWish(sentence, sentence.governor(token));
  }

  /** What becomes of a standing under another: to deny a denial leaves open what is denied. */
  private static Factuality over(Factuality above, Factuality below) {
    if (above == Factuality.ASSERTED || below == Factuality.ASSERTED) {
      return above == Factuality.ASSERTED ? below : above;
    }
    if (below == Factuality.NEGATED) {
      return above == Factuality.NEGATED ? Factuality.UNCERTAIN : below;
    }
    return above == Factuality.FUTURE ? below : above;
  }

  /** "The trial is set to begin." */
  private boolean isScheduled(Sentence sentence, int trigger) {
    return sentence.relation(trigger).equals("nsubj:pass")
        && words.isSchedule(sentence, sentence.governor(trigger));
  }

  private static boolean isAsked(Sentence sentence) {
    int last = sentence.tokens().size() - 1;
    return sentence.token(last).word().equals("?");
  }

  /**
   * Whether a word has the standing of its governor: "will fine or jail him", "the trial will
   * begin", "no vote was held".
   */
  private boolean isShared(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    String verb = lower(sentence, sentence.governor(token));
    return switch (relation) {
      case "conj" -> sentence.token(token).tag().equals("VB");
      case "nsubj" -> happening.has(verb);
      case "nsubj:pass" -> lightVerbs.has(verb);
      default -> false;
    };
  }

  /** Adverbial clauses and participles behind a noun are taken for known, unless they tell why. */
  private boolean isArgument(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    boolean aside = relation.equals("advcl") || relation.equals("acl");
    if (aside) {
      return FactualityWords.isInfinitive(sentence, token) || words.isLaidAtADoor(sentence, token);
    }
    return CLAUSAL.contains(relation)
        && !(relation.equals("obl") && isCircumstance(sentence, token));
  }

  private boolean isCircumstance(Sentence sentence, int token) {
    return FactualityWords.hasAny(sentence, token, "case", circumstances);
  }

  /** "To face the crisis" leaves no doubt that there is one. */
  private boolean isKnown(Sentence sentence, int trigger) {
    return sentence.token(trigger).isNoun()
        && FactualityWords.hasAny(sentence, trigger, "det", definite);
  }

  /**
   * "Did not manage to attack", "made no visit"; but "gave no reason for the visit" denies none.
   */
  private static boolean isPartOf(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return relation.equals("xcomp") || DependencyGraph.is(relation, "obj");
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
