package org.dramatis.ontology;

import java.util.List;

/**
 * Words that tell of an event: written {@code attack.v}, {@code air strike.n}, {@code step down.v},
 * {@code hold talk.v}.
 *
 * @param lemmas one or more; of a verb the first is its head and the others are its particle,
 *     preposition ("call for"), object or preposition's noun; of a noun the last is its head and
 *     the others its compounds or adjectives
 * @param weak whether the words tell of the event only where a hint of its type stands near
 */
public record Trigger(List<String> lemmas, PartOfSpeech partOfSpeech, boolean weak) {

  public Trigger {
    lemmas = List.copyOf(lemmas);
  }

  /** The lemma of the word that the others hang on. */
  public String head() {
    return partOfSpeech == PartOfSpeech.VERB ? lemmas.get(0) : lemmas.get(lemmas.size() - 1);
  }
}
