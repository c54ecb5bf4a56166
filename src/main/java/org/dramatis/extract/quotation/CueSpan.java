package org.dramatis.extract.quotation;

import java.util.BitSet;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/**
 * Finds the words that belong to a reporting word: its auxiliaries, its particle, its preposition.
 */
final class CueSpan {

  private static final Set<String> PARTS =
      Set.of("aux", "aux:pass", "cop", "compound:prt", "fixed", "neg", "advmod");

  private CueSpan() {}

  /** The smallest stretch that holds them. */
  static Span of(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    int cue = candidate.cue();
    BitSet words = new BitSet();
    words.set(cue);
    for (Dependency below : sentence.tree().below(cue)) {
      if (PARTS.contains(below.relation()) && isNear(candidate, below.dependent())) {
        words.set(below.dependent());
      }
    }
    preposition(candidate, words);
    int first = cue;
    while (first > 0 && joins(candidate, words, first - 1)) {
      first--;
    }
    int end = cue + 1;
    while (end < sentence.tokens().size() && joins(candidate, words, end)) {
      end++;
    }
    return sentence.span(first, end);
  }

  private static boolean joins(Candidate candidate, BitSet words, int token) {
    return words.get(token) && !candidate.inside().get(token);
  }

  private static boolean isNear(Candidate candidate, int token) {
    return Math.abs(token - candidate.cue()) <= 4 && !candidate.inside().get(token);
  }

  /** "called for": the preposition stands in the content's phrase. */
  private static void preposition(Candidate candidate, BitSet words) {
    if (candidate.head() >= 0) {
      for (int token : candidate.sentence().tree().dependents(candidate.head(), "case")) {
        if (token > candidate.cue()) {
          words.set(token);
        }
      }
    }
  }
}
