package org.dramatis.extract.event.sense;

import java.util.List;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Trigger;

/**
 * A word taken for an event of a type.
 *
 * @param head the index of its head token
 * @param tokens those of all words of the trigger, in the order of the sentence
 * @param hints how much the other words of the sentence speak for the type, or against it
 * @param preferred whether, of the types that the word may tell of, its words speak the most for
 *     this one
 */
public record Candidate(
    EventType type, Trigger trigger, int head, List<Integer> tokens, int hints, boolean preferred) {

  public Candidate {
    tokens = List.copyOf(tokens);
  }

  /** The same, preferred. */
  public Candidate asPreferred() {
    return new Candidate(type, trigger, head, tokens, hints, true);
  }

  /** The words of the trigger and their part of speech: "carry_attack.VERB". */
  String words() {
    return String.join("_", trigger.lemmas()) + "." + trigger.partOfSpeech();
  }
}
