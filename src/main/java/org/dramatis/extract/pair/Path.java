package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;

/**
 * The way through the tree from one token to another.
 *
 * @param tokens from the first to the last; none if the two are in parts that nothing joins
 * @param top the place of the token that governs all others
 */
public record Path(List<Integer> tokens, int top) {

  public static Path between(Sentence sentence, int from, int to) {
    List<Integer> up = toRoot(sentence, from);
    List<Integer> down = toRoot(sentence, to);
    int same = 0;
    while (same < Math.min(up.size(), down.size())
        && up.get(up.size() - 1 - same).equals(down.get(down.size() - 1 - same))) {
      same++;
    }
    if (same == 0) {
      return new Path(List.of(), 0);
    }
    List<Integer> tokens = new ArrayList<>(up.subList(0, up.size() - same + 1));
    for (int i = down.size() - same - 1; i >= 0; i--) {
      tokens.add(down.get(i));
    }
    return new Path(tokens, up.size() - same);
  }

  private static List<Integer> toRoot(Sentence sentence, int from) {
    List<Integer> way = new ArrayList<>();
    for (int token = from; token != Dependency.ROOT && !way.contains(token); ) {
      way.add(token);
      token = sentence.governor(token);
    }
    return way;
  }

  public boolean isNone() {
    return tokens.isEmpty();
  }

  /** The number of its steps. */
  public int length() {
    return Math.max(0, tokens.size() - 1);
  }

  /** The relation of a step, counted from 0, with its direction; "-" if there is no such step. */
  public String step(Sentence sentence, int step) {
    if (step < 0 || step >= length()) {
      return "-";
    }
    return step < top
        ? "<" + relation(sentence, tokens.get(step))
        : ">" + relation(sentence, tokens.get(step + 1));
  }

  /** The relation to the governor as the enhanced graph names it, with its preposition. */
  public static String relation(Sentence sentence, int dependent) {
    int governor = sentence.governor(dependent);
    for (Dependency edge : sentence.graph().above(dependent)) {
      if (edge.governor() == governor) {
        return edge.relation();
      }
    }
    return sentence.relation(dependent);
  }
}
