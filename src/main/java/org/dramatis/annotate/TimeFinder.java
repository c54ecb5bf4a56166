package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;

/** Finds the words that name a time, with SUTime, in the sentences that can have some. */
final class TimeFinder {

  /** Within so many words of a time word lie the others that belong to it. */
  private static final int REACH = 8;

  /** SUTime's cost grows with the square of the numbers it sees at once: a table has many. */
  private static final int LONGEST_RANGE = 40;

  private final TimeExtractors extractors;
  private final TimeWords words = TimeWords.load();

  /**
   * @param first may be loading still when this begins to be used
   */
  TimeFinder(Supplier<TimeExtractor> first) {
    this.extractors = new TimeExtractors(first);
  }

  /** The time expressions of a sentence; without a document's date they stay relative. */
  List<TimeExpression> find(int sentence, List<CoreLabel> tokens, Optional<LocalDate> date) {
    List<TimeExpression> found = new ArrayList<>(2);
    int begin = 0;
    int first = nextTimeWord(tokens, begin, tokens.size());
    while (first < tokens.size()) {
      int last = lastOfCluster(tokens, first);
      int from = Math.max(begin, first - REACH);
      begin = Math.min(tokens.size(), last + REACH);
      found.addAll(findIn(sentence, tokens, from, begin, date));
      first = nextTimeWord(tokens, begin, tokens.size());
    }
    return found;
  }

  /** The last of the time words that lie so near to each other that their reaches meet. */
  private int lastOfCluster(List<CoreLabel> tokens, int first) {
    int last = first;
    int next = first;
    while (next < tokens.size() && next - first <= LONGEST_RANGE) {
      last = next;
      int end = Math.min(tokens.size(), last + 2 * REACH);
      next = nextTimeWord(tokens, last + 1, end);
      if (next == end) {
        return last;
      }
    }
    return last;
  }

  private int nextTimeWord(List<CoreLabel> tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.canNameTime(tokens.get(i))) {
        return i;
      }
    }
    return end;
  }

  /** The time expressions in a range of tokens, whether it has a time word or not. */
  List<TimeExpression> findIn(
      int sentence, List<CoreLabel> tokens, int from, int to, Optional<LocalDate> date) {
    String reference = date.map(LocalDate::toString).orElse(null);
    List<TimeExpression> found = new ArrayList<>(2);
    CoreMap range = asMap(tokens.subList(from, to));
    for (CoreMap chunk : extractors.with(one -> one.extract(range, reference))) {
      int first = from + chunk.get(CoreAnnotations.TokenBeginAnnotation.class);
      int end = from + chunk.get(CoreAnnotations.TokenEndAnnotation.class);
      if (!isOrdinal(tokens, first, end)) {
        TimeRange place = new TimeRange(sentence, first, end);
        expression(place, chunk.get(TimeAnnotations.TimexAnnotation.class), date)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<TimeExpression> expression(
      TimeRange range, Timex timex, Optional<LocalDate> date) {
    String value = timex.value() != null ? timex.value() : timex.altVal();
    return value == null
        ? Optional.empty()
        : Arrays.stream(TimexType.values())
            .filter(type -> type.name().equals(timex.timexType()))
            .findFirst()
            .map(type -> range.expression(acrossNewYear(value, date), type));
  }

  /** SUTime does not get from the first week of a year to the last of the year before. */
  private static String acrossNewYear(String value, Optional<LocalDate> date) {
    int weeks = value.equals("PREV P1W") ? -1 : value.equals("NEXT P1W") ? 1 : 0;
    return weeks == 0 ? value : date.map(day -> week(day.plusWeeks(weeks))).orElse(value);
  }

  private static String week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return String.format(
        Locale.ROOT, "%04d-W%02d", year, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Where a time expression stands. */
  private record TimeRange(int sentence, int first, int end) {

    TimeExpression expression(String value, TimexType type) {
      return new TimeExpression(sentence, first, end, value, type);
    }
  }

  /** "A second official" is another official and no length of time. */
  private static boolean isOrdinal(List<CoreLabel> tokens, int first, int end) {
    CoreLabel last = tokens.get(end - 1);
    if (!last.word().equalsIgnoreCase("second") || end - first > 2) {
      return false;
    }
    String next = end < tokens.size() ? tokens.get(end).tag() : "";
    return last.tag().startsWith("JJ") || next.startsWith("NN") || next.startsWith("JJ");
  }

  private static CoreMap asMap(List<CoreLabel> tokens) {
    Annotation map = new Annotation("");
    map.remove(CoreAnnotations.TextAnnotation.class);
    map.set(CoreAnnotations.TokensAnnotation.class, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      // SUTime trusts the numbers it finds on the tokens, also those of another range.
      tokens.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, i);
      tokens.get(i).set(CoreAnnotations.TokenEndAnnotation.class, i + 1);
    }
    map.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    map.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    int begin = tokens.get(0).beginPosition();
    int end = tokens.get(tokens.size() - 1).endPosition();
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    map.set(CoreAnnotations.TextAnnotation.class, textOf(tokens));
    return map;
  }

  /** The sentence with every token at its place, whatever stood between them. */
  private static String textOf(List<CoreLabel> tokens) {
    StringBuilder text = new StringBuilder();
    int begin = tokens.get(0).beginPosition();
    for (CoreLabel token : tokens) {
      int gap = token.beginPosition() - begin - text.length();
      text.append(" ".repeat(Math.max(0, gap))).append(token.originalText());
    }
    return text.toString();
  }
}
