package org.dramatis.annotate.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rules of {@code rules.txt}: of those that match at a word the longest wins, then the first.
 */
final class Rules {

  private static final String RESOURCE = "rules.txt";

  private final List<Rule> rules = new ArrayList<>();

  /** The numbers of the rules that can begin with a word, or with one of a category. */
  private final Map<String, List<Integer>> byFirst = new HashMap<>();

  static Rules load() {
    Rules rules = new Rules();
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : RuleFile.lines(RESOURCE)) {
      if (line.startsWith("$") && !line.contains("=>")) {
        String[] halves = line.split("=", 2);
        names.put(halves[0].strip(), expanded(halves[1].strip(), names));
      } else {
        rules.add(Rule.parse(expanded(line, names)));
      }
    }
    return rules;
  }

  /** Names stand for what was said of them before; the longest name first. */
  private static String expanded(String line, Map<String, String> names) {
    String expanded = line;
    TreeSet<String> longestFirst =
        new TreeSet<>(
            (one, other) ->
                one.length() != other.length()
                    ? other.length() - one.length()
                    : one.compareTo(other));
    longestFirst.addAll(names.keySet());
    for (String name : longestFirst) {
      expanded = expanded.replace(name + "?", "( " + names.get(name) + " )?");
      expanded = expanded.replace(name, "( " + names.get(name) + " )");
    }
    return expanded;
  }

  private void add(Rule rule) {
    for (String key : rule.pattern().first()) {
      byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(rules.size());
    }
    rules.add(rule);
  }

  /** The best match that begins at the index. */
  Optional<Rule.Match> match(Words words, int first) {
    Optional<Rule.Match> best = Optional.empty();
    int longest = 0;
    for (int candidate : candidates(words, first)) {
      Optional<Rule.Match> match = rules.get(candidate).match(words, first, longest);
      if (match.isPresent()) {
        best = match;
        longest = match.get().end() - first;
      }
    }
    return best;
  }

  /** The numbers of the rules that can begin at the index, in their order. */
  private Collection<Integer> candidates(Words words, int first) {
    List<Integer> byWord = byFirst.getOrDefault(words.word(first), List.of());
    if (words.senses(first).isEmpty()) {
      return byWord;
    }
    TreeSet<Integer> all = new TreeSet<>(byWord);
    for (Sense sense : words.senses(first)) {
      all.addAll(byFirst.getOrDefault(sense.category(), List.of()));
    }
    return all;
  }
}
