package org.dramatis.extract.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;

/** The descriptions that stand beside one another: "the founder and head of Acme". */
final class Coordination {

  private Coordination() {}

  /** The nouns that a noun is coordinated with, nearest in the tree first; no names. */
  static List<Integer> of(Sentence sentence, int noun) {
    if (!sentence.tree().has(noun, "conj") && !sentence.relation(noun).equals("conj")) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    if (describes(sentence.token(noun))) {
      open.add(noun);
    }
    while (!open.isEmpty()) {
      for (int other : beside(sentence, open.remove())) {
        if (other != noun && !found.contains(other) && describes(sentence.token(other))) {
          found.add(other);
          open.add(other);
        }
      }
    }
    return found;
  }

  private static List<Integer> beside(Sentence sentence, int noun) {
    List<Integer> beside = new ArrayList<>(sentence.tree().dependents(noun, "conj"));
    if (sentence.relation(noun).equals("conj")) {
      beside.add(sentence.governor(noun));
    }
    return beside;
  }

  private static boolean describes(Token token) {
    return token.isNoun() && (!token.isProperNoun() || token.gazetteer() == GazetteerLabel.TITLE);
  }
}
