package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words without one of which a sentence names no time. */
final class TimeWords {

  private static final String RESOURCE = "time-words.txt";

  /** Decades, years, clock times and dates in digits. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "'?\\d\\d(\\d\\d)?'?s|[12]\\d{3}|'\\d\\d|\\d{8}(t.*)?"
              + "|\\d{1,2}([:.]\\d\\d)?[ap]\\.?m\\.?"
              + "|\\d{1,2}:\\d\\d(:\\d\\d)?.*"
              + "|\\d{1,4}[/-]\\d{1,2}([/-]\\d{1,4}(t.*)?)?"
              + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"
              + "|[12]\\d{3}[-–/].*",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> words;

  private TimeWords(Set<String> words) {
    this.words = words;
  }

  static TimeWords load() {
    return new TimeWords(WordFile.read(RESOURCE));
  }

  /** Whether a time expression may be built around this word. */
  boolean canNameTime(CoreLabel token) {
    String folded = token.word().toLowerCase(Locale.ROOT);
    return isTimeWord(folded, token.tag()) || isTimeInDigits(folded);
  }

  /** As a verb ("may", "march", "fall", "am") no word names a time. */
  private boolean isTimeWord(String word, String tag) {
    boolean verb = tag.startsWith("VB") || tag.equals("MD");
    return !verb && (words.contains(word) || words.contains(afterHyphen(word)));
  }

  private static boolean isTimeInDigits(String word) {
    return hasDigit(word)
        && (DIGITS.matcher(word).matches() || DIGITS.matcher(afterHyphen(word)).matches());
  }

  private static String afterHyphen(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
  }
}
