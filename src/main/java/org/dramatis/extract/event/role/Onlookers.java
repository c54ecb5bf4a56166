package org.dramatis.extract.event.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Who speaks of a deed, or has it done by others: the subject of "accused", "condemned" or "urged"
 * is not the one who does what is said behind it.
 */
final class Onlookers {

  private static final List<String> LISTS =
      List.of("AccusationWord", "DemandVerb", "ObjectControlVerb", "OnlookerVerb");

  /** Relations that lead from a deed to the verb that speaks of it. */
  private static final Set<String> SPOKEN_OF =
      Set.of("obj", "obl", "nmod", "acl", "ccomp", "xcomp", "compound", "dep");

  /** So many steps lead at most from a deed to the verb that speaks of it. */
  private static final int DEPTH = 4;

  private final List<WordList> words;
  private final Subjects subjects;

  Onlookers(Ontology ontology) {
    this.words = LISTS.stream().map(ontology::words).toList();
    this.subjects = new Subjects(ontology);
  }

  /** Whether a mention, by its head, only speaks of what the word at the given place tells of. */
  boolean isOnlooker(Sentence sentence, int deed, int mention) {
    int token = deed;
    for (int step = 0; step < DEPTH; step++) {
      int above = sentence.governor(token);
      String relation = sentence.relation(token);
      boolean spokenOf = SPOKEN_OF.contains(relation) || subjects.isHandedDown(sentence, token);
      if (above == Dependency.ROOT || !spokenOf && !relation.equals("conj")) {
        return false;
      }
      if (spokenOf && isWord(sentence, above) && isSubject(sentence, above, mention)) {
        return true;
      }
      token = above;
    }
    return false;
  }

  private boolean isWord(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
    return sentence.token(verb).isVerb() && words.stream().anyMatch(list -> list.has(lemma));
  }

  /** "Vane accused", "accused by Vane"; not "Vane was accused". */
  private static boolean isSubject(Sentence sentence, int verb, int mention) {
    return Stream.of(sentence.graph(), sentence.tree())
        .flatMap(graph -> graph.below(verb).stream())
        .filter(edge -> edge.dependent() == mention)
        .map(Dependency::relation)
        .anyMatch(
            relation ->
                relation.equals("obl:agent")
                    || DependencyGraph.is(relation, "nsubj") && !relation.contains(":pass"));
  }
}
