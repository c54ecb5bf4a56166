package org.dramatis.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of an ISO 8601 date or date-time, as it is written, in whatever zone. */
final class IsoDate {

  private static final Pattern EXTENDED =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}(?::?\\d{2}){0,2}\\S*(?: ?[+-]\\d{2}:?\\d{2}| ?Z| UTC| GMT)?)?");
  private static final Pattern BASIC = Pattern.compile("(\\d{8})(?:T\\d{4}\\S*)?");

  private IsoDate() {}

  static Optional<LocalDate> parse(String string) {
    String date = string.strip();
    return parse(date, EXTENDED, DateTimeFormatter.ISO_LOCAL_DATE)
        .or(() -> parse(date, BASIC, DateTimeFormatter.BASIC_ISO_DATE));
  }

  private static Optional<LocalDate> parse(
      String string, Pattern pattern, DateTimeFormatter formatter) {
    Matcher matcher = pattern.matcher(string);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(matcher.group(1), formatter));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
