package org.dramatis.extract.event;

import java.util.HashSet;
import java.util.Set;
import org.dramatis.extract.event.sense.Scene;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.Trigger;
import org.dramatis.ontology.WordList;

/**
 * Tells verbs that are an event of their own from those that only lend the noun of an event a
 * subject: "held the door" from "held talks", which is one event and not two.
 */
final class LoneVerbs {

  /** What a light verb may hand its meaning to. */
  private static final Set<String> HANDED =
      Set.of("obj", "nsubj:pass", "obl", "xcomp", "ccomp", "csubj", "compound:prt");

  /** Relations of participles that are prepositions or adjectives: "following", "existing". */
  private static final Set<String> WORN = Set.of("case", "mark", "amod");

  private final WordList lightVerbs;
  private final WordList eventNouns;
  private final WordList states;

  /** The nouns that are triggers of a type. */
  private final Set<String> triggerNouns = new HashSet<>();

  LoneVerbs(Ontology ontology) {
    this.lightVerbs = ontology.words("LightVerb");
    this.eventNouns = ontology.words("EventNoun");
    this.states = ontology.words("StateVerb");
    ontology.events().stream()
        .flatMap(type -> type.triggers().stream())
        .filter(trigger -> trigger.partOfSpeech() == PartOfSpeech.NOUN)
        .map(Trigger::head)
        .forEach(triggerNouns::add);
  }

  /** Whether the verb with this index is an event of its own. */
  boolean holds(Scene scene, Sentence sentence, int verb) {
    String[] lemmas = scene.lemmas(sentence);
    String relation = sentence.relation(verb);
    if (states.has(lemmas[verb]) || WORN.contains(relation)) {
      return false;
    }
    if (!lightVerbs.has(lemmas[verb])) {
      return true;
    }
    for (Dependency edge : sentence.tree().below(verb)) {
      String lemma = lemmas[edge.dependent()];
      boolean event =
          sentence.token(edge.dependent()).isVerb()
              || eventNouns.has(lemma)
              || triggerNouns.contains(lemma);
      if (HANDED.contains(edge.relation()) && event) {
        return false;
      }
    }
    return !relation.startsWith("acl");
  }
}
