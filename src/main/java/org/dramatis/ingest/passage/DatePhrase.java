package org.dramatis.ingest.passage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first full date of a line: day, month and a year of four digits. */
final class DatePhrase {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final Pattern monthFirst;
  private final Pattern dayFirst;
  private final Pattern numeric =
      Pattern.compile("\\b(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  DatePhrase(Rules rules) {
    String month = "\\b(" + rules.pattern("month").pattern() + ")";
    monthFirst = Pattern.compile(month + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    dayFirst =
        Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + month + ",?\\s+(\\d{4})\\b");
  }

  Optional<LocalDate> in(String line) {
    return first(line, monthFirst)
        .flatMap(date -> date(number(date, 3), month(date.group(1)), number(date, 2)))
        .or(
            () ->
                first(line, dayFirst)
                    .flatMap(date -> date(number(date, 3), month(date.group(2)), number(date, 1))))
        .or(
            () ->
                first(line, numeric)
                    .flatMap(date -> date(number(date, 1), number(date, 3), number(date, 4))));
  }

  private static Optional<MatchResult> first(String line, Pattern pattern) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
