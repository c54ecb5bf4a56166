package org.dramatis.extract.entity;

import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;

/**
 * The words that belong to a noun: from its first determiner, adjective, number, compound or
 * possessor to the noun itself.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
record NounPhrase(int first, int end) {

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "det",
          "det:predet",
          "det:qmod",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "nmod:npmod",
          "advmod",
          "case",
          "fixed",
          "flat",
          "goeswith",
          "dep",
          "conj",
          "cc");

  static NounPhrase of(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && belongs(sentence, first - 1, head)) {
      first--;
    }
    while (first < head && isLoose(sentence, first, head)) {
      first++;
    }
    while (first > 0 && isJoined(sentence, first)) {
      first--;
    }
    return new NounPhrase(first, head + 1);
  }

  /** Words that a hyphen joins stay together, whatever the grammar makes of them: "US-led". */
  private static boolean isJoined(Sentence sentence, int token) {
    boolean adjoins =
        sentence.token(token - 1).span().end() == sentence.token(token).span().begin();
    return adjoins && (isHyphen(sentence, token) || isHyphen(sentence, token - 1));
  }

  private static boolean isHyphen(Sentence sentence, int token) {
    return sentence.token(token).tag().equals("HYPH") || sentence.token(token).word().equals("-");
  }

  /** Whether a token before the head hangs on it by relations that stand inside a noun phrase. */
  private static boolean belongs(Sentence sentence, int token, int head) {
    int current = token;
    for (int steps = 0; steps < 6 && current != Dependency.ROOT; steps++) {
      if (current == head) {
        return true;
      }
      String relation = sentence.relation(current);
      boolean punctuation = relation.equals("punct") && isHyphen(sentence, current);
      if (!BEFORE_NOUN.contains(relation) && !punctuation) {
        return false;
      }
      current = sentence.governor(current);
    }
    return false;
  }

  /** The phrase's own preposition, conjunction or adverb at its front is not part of it. */
  private static boolean isLoose(Sentence sentence, int token, int head) {
    String tag = sentence.token(token).tag();
    boolean ofHead = sentence.governor(token) == head;
    return ofHead && (tag.equals("IN") || tag.equals("TO") || tag.equals("CC") || tag.equals("RB"))
        || tag.equals("CC");
  }
}
