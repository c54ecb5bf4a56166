package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.Trigger;

/** Finds the further words of a trigger around its head: particle, object, compound, adjective. */
final class TriggerWords {

  private static final Set<String> OF_VERB =
      Set.of("compound:prt", "obj", "advmod", "xcomp", "obl", "nsubj:pass", "case", "mark");
  private static final Set<String> OF_NOUN = Set.of("compound", "amod", "nmod");

  private TriggerWords() {}

  /** The tokens of the trigger in the order of the sentence, none if a word is missing. */
  static Optional<List<Integer>> find(Sentence sentence, int head, Trigger trigger) {
    boolean verb = trigger.partOfSpeech() == PartOfSpeech.VERB;
    List<String> others =
        verb
            ? trigger.lemmas().subList(1, trigger.lemmas().size())
            : trigger.lemmas().subList(0, trigger.lemmas().size() - 1);
    List<Integer> tokens = new ArrayList<>(List.of(head));
    for (String lemma : others) {
      OptionalInt token = dependent(sentence, head, lemma, verb ? OF_VERB : OF_NOUN, tokens);
      if (token.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(token.getAsInt());
    }
    return Optional.of(tokens.stream().sorted().toList());
  }

  /** A word that hangs on the head, on another word of the trigger, or ties an adverbial to it. */
  private static OptionalInt dependent(
      Sentence sentence, int head, String lemma, Set<String> relations, List<Integer> tokens) {
    return Stream.concat(hanging(sentence, head, relations, tokens), tying(sentence, head))
        .filter(token -> sentence.token(token).lemma().toLowerCase(Locale.ROOT).equals(lemma))
        .filter(token -> !tokens.contains(token))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static Stream<Integer> hanging(
      Sentence sentence, int head, Set<String> relations, List<Integer> tokens) {
    return tokens.stream()
        .flatMap(token -> sentence.tree().below(token).stream())
        .filter(edge -> relations.contains(edge.relation()) || edge.governor() != head)
        .map(Dependency::dependent);
  }

  /** The prepositions of what hangs on the head: "for" in "called for a ceasefire". */
  private static Stream<Integer> tying(Sentence sentence, int head) {
    return sentence.tree().below(head).stream()
        .filter(edge -> edge.relation().equals("obl") || edge.relation().equals("advcl"))
        .flatMap(edge -> sentence.tree().below(edge.dependent()).stream())
        .filter(edge -> edge.relation().equals("case") || edge.relation().equals("mark"))
        .map(Dependency::dependent);
  }
}
