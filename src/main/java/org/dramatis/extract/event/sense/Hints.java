package org.dramatis.extract.event.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.ontology.EventType;

/** The words that, near a trigger, speak for an event type or against it. */
final class Hints {

  /** A word against a type outweighs one for it. */
  private static final int AGAINST = -2;

  private record Hint(int type, int weight) {}

  private final Map<String, List<Hint>> byLemma = new HashMap<>();
  private final int typeCount;

  Hints(List<EventType> types) {
    this.typeCount = types.size();
    for (int type = 0; type < typeCount; type++) {
      add(types.get(type).hints(), new Hint(type, 1));
      add(types.get(type).counterHints(), new Hint(type, AGAINST));
    }
  }

  private void add(List<String> lemmas, Hint hint) {
    for (String lemma : lemmas) {
      byLemma.computeIfAbsent(lemma, key -> new ArrayList<>(2)).add(hint);
    }
  }

  /**
   * What the words of a sentence say, for each type by its place in the list.
   *
   * @param lemmas each once
   */
  int[] in(Set<String> lemmas) {
    int[] sums = new int[typeCount];
    for (String lemma : lemmas) {
      for (Hint hint : byLemma.getOrDefault(lemma, List.of())) {
        sums[hint.type()] += hint.weight();
      }
    }
    return sums;
  }
}
