package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;

/** The clauses that carry a story on: those that depend on no other, in the simple past. */
final class MainClauses {

  private MainClauses() {}

  /** The verbs of a sentence's main clauses that are in the simple past. */
  static List<Integer> inSimplePast(Sentence sentence) {
    List<Integer> verbs = new ArrayList<>(2);
    for (int token = 0; token < sentence.tokens().size(); token++) {
      if (sentence.token(token).isVerb() && isMain(sentence, token) && isPast(sentence, token)) {
        verbs.add(token);
      }
    }
    return verbs;
  }

  /** Whether nothing but coordination stands between the word and the root. */
  static boolean isMain(Sentence sentence, int token) {
    int clause = token;
    while (isBeside(sentence.relation(clause))) {
      clause = sentence.governor(clause);
    }
    return sentence.governor(clause) == Dependency.ROOT;
  }

  private static boolean isBeside(String relation) {
    return relation.equals("conj") || relation.equals("parataxis");
  }

  /**
   * "Attacked", "was attacked", "did attack"; not "had attacked", "has attacked", "would attack".
   */
  static boolean isPast(Sentence sentence, int verb) {
    List<Integer> auxiliaries = new ArrayList<>(sentence.tree().dependents(verb, "aux"));
    for (int auxiliary : auxiliaries) {
      boolean past = sentence.token(auxiliary).tag().equals("VBD");
      if (!past || sentence.token(auxiliary).lemma().equals("have")) {
        return false;
      }
    }
    return !auxiliaries.isEmpty() || sentence.token(verb).tag().equals("VBD");
  }
}
