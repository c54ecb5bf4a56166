package org.dramatis.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Reads since when and until when a post is held: "since 2015", "from 1998 to 2004". */
final class TenureTimes {

  /** How many words may stand above a time before the one that it belongs to. */
  private static final int FAR = 3;

  /** When a post began and ended, as far as the text says so. */
  record Period(Optional<TimeExpression> begin, Optional<TimeExpression> end) {

    static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());
  }

  private final WordList beginning;
  private final WordList ending;
  private final WordList closing;

  TenureTimes(Ontology ontology) {
    this.beginning = ontology.words("BeginningPreposition");
    this.ending = ontology.words("EndingPreposition");
    this.closing = ontology.words("ClosingPreposition");
  }

  /** The period that hangs on one of the tokens. */
  Period of(Sentence sentence, List<TimeExpression> times, List<Integer> anchors) {
    Optional<TimeExpression> begin = Optional.empty();
    Optional<TimeExpression> end = Optional.empty();
    for (TimeExpression time : times) {
      String before = wordBefore(sentence, time);
      if (!isPoint(time) || !hangsOn(sentence, time, anchors)) {
        continue;
      }
      if (begin.isEmpty() && beginning.has(before)) {
        begin = Optional.of(time);
      } else if (end.isEmpty()
          && (ending.has(before) || begin.isPresent() && closing.has(before))) {
        end = Optional.of(time);
      }
    }
    return new Period(begin, end);
  }

  /** The first time that hangs on a verb, if none says since or until when. */
  Period from(Sentence sentence, List<TimeExpression> times, List<Integer> anchors) {
    Period said = of(sentence, times, anchors);
    if (!said.equals(Period.UNKNOWN)) {
      return said;
    }
    return new Period(TimesOfClause.date(sentence, anchors.get(0), times), Optional.empty());
  }

  /** As {@link #from}, but a time without more is that of the end. */
  Period until(Sentence sentence, List<TimeExpression> times, List<Integer> anchors) {
    Period said = of(sentence, times, anchors);
    if (!said.equals(Period.UNKNOWN)) {
      return said;
    }
    return new Period(Optional.empty(), TimesOfClause.date(sentence, anchors.get(0), times));
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  private static String wordBefore(Sentence sentence, TimeExpression time) {
    int before = time.first() - 1;
    if (before > 0 && sentence.token(before).tag().equals("DT")) {
      before--;
    }
    return before < 0 ? "" : sentence.token(before).word().toLowerCase(Locale.ROOT);
  }

  private static boolean hangsOn(Sentence sentence, TimeExpression time, List<Integer> anchors) {
    for (int token = time.first(); token < time.end(); token++) {
      int above = sentence.governor(token);
      for (int step = 0; step < FAR && above >= 0; step++) {
        if (anchors.contains(above)) {
          return true;
        }
        above = sentence.token(above).isVerb() ? -1 : sentence.governor(above);
      }
    }
    return false;
  }
}
