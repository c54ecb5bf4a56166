package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words without one of which a sentence names no time. */
final class TimeWords {

  private static final String RESOURCE = "time-words.txt";

  /** Years, decades, clock times, dates in digits, days of a month with or without an ending. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "'?\\d\\d(\\d\\d)?'?s"
              + "|[12]\\d\\d\\d"
              + "|\\d{1,2}([:.]\\d\\d)?[ap]\\.?m\\.?"
              + "|[\\d]+[:/.-]\\d+([:/.-]\\d+)*.*"
              + "|[12]\\d{3}[-–/].*"
              + "|'\\d\\d"
              + "|\\d{8}(T.*)?",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> words;

  private TimeWords(Set<String> words) {
    this.words = words;
  }

  static TimeWords load() {
    return new TimeWords(WordFile.read(RESOURCE));
  }

  boolean canNameTime(List<CoreLabel> tokens) {
    for (CoreLabel token : tokens) {
      if (canNameTime(token.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean canNameTime(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    if (words.contains(folded)) {
      return true;
    }
    int hyphen = folded.lastIndexOf('-');
    return (hyphen > 0 && words.contains(folded.substring(hyphen + 1)))
        || (hasDigit(word) && DIGITS.matcher(word).matches());
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
  }
}
