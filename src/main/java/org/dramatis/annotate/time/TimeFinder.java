package org.dramatis.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dramatis.model.Sentence;

/** Finds the words that name a time; safe to share between threads. */
public final class TimeFinder {

  private final Lexicon lexicon = Lexicon.load();
  private final Rules rules = Rules.load();

  /**
   * Begins with an article.
   *
   * @param issued its day; without one, what is said relative to it stays relative
   */
  public TimeReading begin(Optional<LocalDate> issued) {
    return new TimeReading(this, issued);
  }

  Words words(Sentence sentence) {
    return new Words(sentence, lexicon);
  }

  Optional<Rule.Match> match(Words words, int first) {
    return rules.match(words, first);
  }
}
