package org.dramatis.annotate;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What stands first and last in every match of a pattern of TokensRegex. The patterns are automata,
 * whose states only reflection reaches: those that consume a word have a pattern for it, the others
 * lead on to the next.
 *
 * @param first one of them matches the first word of any match
 * @param last one of them matches the last word of any match
 */
record RulePattern(Set<NodePattern<?>> first, Set<NodePattern<?>> last) {

  private static final String ONE_WORD = "NodePatternState";
  private static final String END = "MatchState";

  /** States that consume words by other means than a pattern for each. */
  private static final Set<String> OPAQUE = Set.of("MultiNodePatternState", "BackRefState");

  /** Nothing where it cannot be said, or where a match may have no word. */
  static Optional<RulePattern> of(SequencePattern<?> pattern) {
    Object root = HiddenField.of(pattern, "root");
    Set<Object> all = reachable(Set.of(root), true);
    Set<Object> starts = reachable(Set.of(root), false);
    boolean opaque = all.stream().map(RulePattern::kind).anyMatch(OPAQUE::contains);
    if (opaque || starts.stream().map(RulePattern::kind).anyMatch(END::equals)) {
      return Optional.empty();
    }
    Set<NodePattern<?>> first = new LinkedHashSet<>();
    Set<NodePattern<?>> last = new LinkedHashSet<>();
    for (Object state : all) {
      if (kind(state).equals(ONE_WORD)) {
        NodePattern<?> word = (NodePattern<?>) HiddenField.of(state, "pattern");
        if (starts.contains(state)) {
          first.add(word);
        }
        if (reachable(next(state), false).stream().map(RulePattern::kind).anyMatch(END::equals)) {
          last.add(word);
        }
      }
    }
    return Optional.of(new RulePattern(first, last));
  }

  /** The states that follow, with these; past those that consume a word or only up to them. */
  private static Set<Object> reachable(Collection<?> from, boolean past) {
    Set<Object> found = new LinkedHashSet<>();
    Deque<Object> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Object state = open.poll();
      if (found.add(state) && (past || !kind(state).equals(ONE_WORD))) {
        open.addAll(next(state));
      }
    }
    return found;
  }

  private static Collection<?> next(Object state) {
    Object next = HiddenField.of(state, "next");
    return next == null ? Set.of() : (Collection<?>) next;
  }

  private static String kind(Object state) {
    return state.getClass().getSimpleName();
  }
}
