package org.dramatis.extract.quotation;

import java.util.BitSet;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/** The words that each word of a sentence governs, directly or through others. */
final class Yields {

  private final Sentence sentence;
  private final BitSet[] below;
  private final BitSet punctuation = new BitSet();

  Yields(Sentence sentence) {
    this.sentence = sentence;
    this.below = new BitSet[sentence.tokens().size()];
    for (int i = 0; i < below.length; i++) {
      punctuation.set(i, isPunctuation(sentence.token(i).word()));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** The token and all that it governs. */
  BitSet of(int token) {
    if (below[token] == null) {
      BitSet found = new BitSet();
      collect(token, found);
      below[token] = found;
    }
    return (BitSet) below[token].clone();
  }

  private void collect(int token, BitSet found) {
    if (!found.get(token)) {
      found.set(token);
      for (Dependency dependency : sentence.tree().below(token)) {
        collect(dependency.dependent(), found);
      }
    }
  }

  /** What the token governs without what another one governs. */
  BitSet without(int token, int excluded) {
    BitSet rest = of(token);
    rest.andNot(of(excluded));
    return rest;
  }

  /**
   * The tokens from the first to the last that is a word, of a set; empty if there is no word in
   * it.
   */
  BitSet trimmed(BitSet tokens) {
    int first = tokens.nextSetBit(0);
    while (first >= 0 && punctuation.get(first)) {
      first = tokens.nextSetBit(first + 1);
    }
    int last = tokens.length() - 1;
    while (last > first && punctuation.get(last)) {
      last = tokens.previousSetBit(last - 1);
    }
    BitSet kept = (BitSet) tokens.clone();
    if (first < 0) {
      kept.clear();
    } else {
      kept.clear(0, first);
      kept.clear(last + 1, sentence.tokens().size() + 1);
    }
    return kept;
  }

  /** The stretch of text from the first token of a set to the last. */
  Span span(BitSet tokens) {
    return sentence.span(tokens.nextSetBit(0), tokens.length());
  }

  private static boolean isPunctuation(String word) {
    int letter;
    for (int i = 0; i < word.length(); i += Character.charCount(letter)) {
      letter = word.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        return false;
      }
    }
    return !QuotedStretches.isMark(word);
  }
}
