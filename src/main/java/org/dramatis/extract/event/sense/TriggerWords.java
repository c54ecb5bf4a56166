package org.dramatis.extract.event.sense;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.Trigger;

/** Finds the further words of a trigger around its head: particle, object, compound, adjective. */
final class TriggerWords {

  private static final Set<String> OF_VERB =
      Set.of("compound:prt", "obj", "advmod", "xcomp", "obl", "nsubj:pass", "case", "mark");
  private static final Set<String> OF_NOUN = Set.of("compound", "amod", "nmod");

  private static final int NONE = -1;

  private TriggerWords() {}

  /** The tokens of the trigger in the order of the sentence, none if a word is missing. */
  static Optional<List<Integer>> find(Sentence sentence, int head, Trigger trigger) {
    List<String> lemmas = trigger.lemmas();
    if (lemmas.size() == 1) {
      return Optional.of(List.of(head));
    }
    boolean verb = trigger.partOfSpeech() == PartOfSpeech.VERB;
    int first = verb ? 1 : 0;
    List<Integer> tokens = new ArrayList<>(lemmas.size());
    tokens.add(head);
    for (String lemma : lemmas.subList(first, first + lemmas.size() - 1)) {
      int token = dependent(sentence, lemma, verb ? OF_VERB : OF_NOUN, tokens);
      if (token == NONE) {
        return Optional.empty();
      }
      tokens.add(token);
    }
    Collections.sort(tokens);
    return Optional.of(tokens);
  }

  /** A word that hangs on the head, on another word of the trigger, or ties an adverbial to it. */
  private static int dependent(
      Sentence sentence, String lemma, Set<String> relations, List<Integer> tokens) {
    int head = tokens.get(0);
    for (int word : tokens) {
      for (Dependency edge : sentence.tree().below(word)) {
        if ((word != head || relations.contains(edge.relation()))
            && isFurther(sentence, edge.dependent(), lemma, tokens)) {
          return edge.dependent();
        }
      }
    }
    return tying(sentence, lemma, tokens);
  }

  /** The prepositions of what hangs on the head: "for" in "called for a ceasefire". */
  private static int tying(Sentence sentence, String lemma, List<Integer> tokens) {
    for (Dependency adverbial : sentence.tree().below(tokens.get(0))) {
      if (adverbial.relation().equals("obl") || adverbial.relation().equals("advcl")) {
        for (Dependency edge : sentence.tree().below(adverbial.dependent())) {
          if ((edge.relation().equals("case") || edge.relation().equals("mark"))
              && isFurther(sentence, edge.dependent(), lemma, tokens)) {
            return edge.dependent();
          }
        }
      }
    }
    return NONE;
  }

  private static boolean isFurther(
      Sentence sentence, int token, String lemma, List<Integer> tokens) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT).equals(lemma)
        && !tokens.contains(token);
  }
}
