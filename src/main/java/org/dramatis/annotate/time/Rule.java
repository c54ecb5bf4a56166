package org.dramatis.annotate.time;

import java.util.List;
import java.util.Optional;

/**
 * A pattern with what it means.
 *
 * @param given what its words imply besides what they say: "tonight" is the night of today
 */
record Rule(Pattern pattern, Meaning meaning, List<Sense> given) {

  /** A match of a rule. */
  record Match(Rule rule, int first, int end, Bindings bindings) {}

  /**
   * Reads {@code pattern => meaning CATEGORY=value …}.
   *
   * @throws TimeRuleException if the line is no such rule
   */
  static Rule parse(String line) {
    String[] halves = line.split("=>");
    if (halves.length != 2) {
      throw new TimeRuleException("No rule of the form 'pattern => meaning': " + line);
    }
    List<String> words = List.of(halves[1].strip().split("\\s+"));
    return new Rule(
        PatternParser.parse(halves[0]),
        Meanings.of(words.stream().filter(word -> !word.contains("=")).toList()),
        words.stream().filter(word -> word.contains("=")).map(Rule::given).toList());
  }

  private static Sense given(String assignment) {
    int sign = assignment.indexOf('=');
    return new Sense(assignment.substring(0, sign), assignment.substring(sign + 1), 0);
  }

  /** The longest match that begins at the index and is longer than {@code longer} tokens. */
  Optional<Match> match(Words words, int first, int longer) {
    int[] best = {first + longer};
    Bindings current = new Bindings();
    given.forEach(current::push);
    Bindings[] kept = new Bindings[1];
    pattern.match(
        words,
        first,
        current,
        end -> {
          if (end > best[0]) {
            best[0] = end;
            kept[0] = current.copy();
          }
        });
    return Optional.ofNullable(kept[0]).map(bindings -> new Match(this, first, best[0], bindings));
  }
}
