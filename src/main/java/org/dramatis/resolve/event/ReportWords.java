package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Span;

/** The words of one report: of its names, its nouns and its events, as far as it claims them. */
final class ReportWords {

  private static final int[] NONE = {};

  private final DocumentClaims report;
  private final Vocabulary vocabulary;
  private final Map<Span, Integer> described = new HashMap<>();
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();

  /** The words of each sentence, and those of its names alone. */
  private final Map<Integer, int[]> sentences = new HashMap<>();

  private final Map<Integer, int[]> names = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  ReportWords(DocumentClaims report, Vocabulary vocabulary) {
    this.report = report;
    this.vocabulary = vocabulary;
    Map<Integer, List<Integer>> all = new HashMap<>();
    Map<Integer, List<Integer>> ofNames = new HashMap<>();
    report.claims().entities().forEach(mention -> add(mention, all, ofNames));
    for (EventMention mention : report.claims().events()) {
      add(mention.sentence(), mention.lemma(), all);
    }
    all.forEach((sentence, found) -> sentences.put(sentence, set(found)));
    ofNames.forEach((sentence, found) -> names.put(sentence, set(found)));
    countStems();
  }

  private void add(
      EntityMention mention, Map<Integer, List<Integer>> all, Map<Integer, List<Integer>> ofNames) {
    if (mention.form() == Form.NAME) {
      for (String word : mention.name().split("[^\\p{L}\\p{N}]+")) {
        if (!word.isEmpty()) {
          int number = add(mention.sentence(), word, all);
          ofNames.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(number);
        }
      }
    } else if (mention.form() == Form.NOMINAL) {
      described.put(mention.span(), add(mention.sentence(), mention.name(), all));
    }
  }

  private int add(int sentence, String word, Map<Integer, List<Integer>> all) {
    int number = number(word);
    counts.merge(number, 1, Integer::sum);
    all.computeIfAbsent(sentence, key -> new ArrayList<>()).add(number);
    return number;
  }

  private void countStems() {
    Map<Span, EventMention> events = new HashMap<>();
    report.claims().events().forEach(event -> events.put(event.span(), event));
    report
        .events()
        .forEach(
            local -> {
              Set<String> own = new HashSet<>();
              local.mentions().forEach(span -> own.add(EventGathering.stem(events.get(span))));
              own.forEach(stem -> stems.merge(stem, 1, Integer::sum));
            });
  }

  /**
   * What the report is about.
   *
   * @param told the day on which it appeared
   */
  Gist gist(OptionalLong told) {
    int[] words = counts.keySet().stream().mapToInt(word -> word).toArray();
    vocabulary.count(words);
    return new Gist(
        report.document().id(),
        told.orElse(Traits.NO_DAY),
        words,
        counts.values().stream().mapToInt(count -> count).toArray());
  }

  /** How the report speaks of the event of these mentions. */
  Setting setting(List<EventMention> mentions) {
    int rivals =
        mentions.stream()
                .mapToInt(mention -> stems.get(EventGathering.stem(mention)))
                .max()
                .orElse(1)
            - 1;
    return new Setting(
        set(mentions.stream().map(mention -> number(mention.lemma())).toList()),
        words(mentions, sentences),
        words(mentions, names),
        described(mentions, "actor"),
        described(mentions, "target"),
        mentions.stream().mapToInt(EventMention::sentence).min().orElse(0),
        rivals);
  }

  private int number(String word) {
    return vocabulary.number(word.toLowerCase(Locale.ROOT));
  }

  /** Events of one sentence share the array. */
  private static int[] words(List<EventMention> mentions, Map<Integer, int[]> sentences) {
    int first = mentions.get(0).sentence();
    if (mentions.stream().allMatch(mention -> mention.sentence() == first)) {
      return sentences.getOrDefault(first, NONE);
    }
    return mentions.stream()
        .flatMapToInt(mention -> Arrays.stream(sentences.getOrDefault(mention.sentence(), NONE)))
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] described(List<EventMention> mentions, String role) {
    List<Integer> found = new ArrayList<>();
    for (EventMention mention : mentions) {
      for (EventArgument argument : mention.arguments()) {
        if (argument.role().equals(role) && described.containsKey(argument.mention())) {
          found.add(described.get(argument.mention()));
        }
      }
    }
    return set(found);
  }

  private static int[] set(List<Integer> numbers) {
    return numbers.isEmpty()
        ? NONE
        : numbers.stream().mapToInt(number -> number).sorted().distinct().toArray();
  }
}
