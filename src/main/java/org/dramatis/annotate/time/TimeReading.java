package org.dramatis.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;

/** Finds the times of one article, sentence after sentence; for one thread. */
public final class TimeReading {

  private final TimeFinder finder;
  private final Chronicle chronicle;

  TimeReading(TimeFinder finder, Optional<LocalDate> issued) {
    this.finder = finder;
    this.chronicle = new Chronicle(issued);
  }

  /** The time expressions of the next sentence. */
  public List<TimeExpression> read(Sentence sentence) {
    Words words = finder.words(sentence);
    if (!words.areTimely()) {
      return List.of();
    }
    List<TimeExpression> found = new ArrayList<>(2);
    int next = 0;
    while (next < words.size()) {
      Optional<Rule.Match> match =
          words.canBegin(next) ? finder.match(words, next) : Optional.empty();
      match.flatMap(each -> expression(each, words)).ifPresent(found::add);
      next = match.map(Rule.Match::end).orElse(next + 1);
    }
    return found;
  }

  private Optional<TimeExpression> expression(Rule.Match match, Words words) {
    if (isPartOfName(match, words)) {
      return Optional.empty();
    }
    Sentence sentence = words.sentence();
    Direction direction = new Tense(words).of(match.first(), match.end());
    Found found = new Found(match.bindings(), chronicle, direction);
    Optional<TimeValue> value = match.rule().meaning().of(found);
    value.flatMap(TimeValue::stretch).ifPresent(stretch -> note(stretch, match.bindings()));
    return value.map(
        known ->
            new TimeExpression(
                sentence.number(), match.first(), match.end(), known.text(), known.type()));
  }

  private void note(CalendarStretch stretch, Bindings bindings) {
    chronicle.note(stretch);
    if (bindings.has("PARTOFYEAR") && bindings.has("NTH")) {
      chronicle.noteReported(stretch);
    }
  }

  /** "The Sunday Times": words that the tagger takes for part of a longer name. */
  private static boolean isPartOfName(Rule.Match match, Words words) {
    int last = match.end() - 1;
    NameLabel name = words.name(last);
    return switch (name) {
      case PERSON -> true;
      case ORGANISATION, MISC ->
          isNamed(words, match.first() - 1, name) || isNamed(words, match.end(), name);
      default -> false;
    };
  }

  private static boolean isNamed(Words words, int index, NameLabel name) {
    return index >= 0
        && index < words.size()
        && words.name(index) == name
        && words.tag(index).startsWith("NNP");
  }
}
