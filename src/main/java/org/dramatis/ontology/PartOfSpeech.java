package org.dramatis.ontology;

import org.dramatis.model.Token;

/** The parts of speech that trigger words and slots are written with: v, n, a. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE;

  public boolean fits(Token token) {
    return switch (this) {
      case VERB -> token.isVerb();
      case NOUN -> token.isNoun();
      case ADJECTIVE -> token.tag().startsWith("JJ");
    };
  }
}
