package org.dramatis.view.snapshot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dramatis.view.Parameters;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;

/**
 * What the reader has left out; the same in every view that shows a selection.
 *
 * @param from first day of the period of events, in days since 1970; so is {@code to} the last
 * @param publishedFrom first day on which what is shown was told; {@code publishedTo} the last
 * @param kinds none for all; so are types, relations and standings
 * @param types local names of classes, each with those below it
 * @param sources at least so many independent ones
 * @param confidence at least this
 * @param undated whether undated events are there, too; with a period they never are
 */
public record Filters(
    Optional<Long> from,
    Optional<Long> to,
    Optional<Long> publishedFrom,
    Optional<Long> publishedTo,
    Set<Kind> kinds,
    Set<String> types,
    Set<String> relations,
    Set<Standing> standings,
    int sources,
    float confidence,
    boolean undated) {

  private static final int MOST_SOURCES = 1_000_000;

  /**
   * Reads the filters of an address.
   *
   * @throws ViewException if one of them is not of its form
   */
  public static Filters of(Parameters asked) {
    return new Filters(
        date(asked, "from").map(CalendarDate::first),
        date(asked, "to").map(CalendarDate::last),
        date(asked, "publishedFrom").map(CalendarDate::first),
        date(asked, "publishedTo").map(CalendarDate::last),
        named(asked, "kind", Kind.values()),
        new TreeSet<>(asked.texts("type")),
        new TreeSet<>(asked.texts("relation")),
        named(asked, "standing", Standing.values()),
        asked.count("sources", 0, MOST_SOURCES),
        confidence(asked),
        !asked.text("undated").equals(Optional.of("false")));
  }

  private static Optional<CalendarDate> date(Parameters asked, String name) {
    return asked.text(name).map(text -> CalendarDate.given(name, text));
  }

  private static float confidence(Parameters asked) {
    String text = asked.text("confidence").orElse("0");
    if (!text.matches("0|1|0?\\.\\d{1,9}|1\\.0{1,9}")) {
      throw ViewException.wrong(
          "\"confidence\" wants a number from 0 to 1, not \"" + text + "\".",
          "Try confidence=0.5.");
    }
    return Float.parseFloat(text);
  }

  private static <E extends Enum<E>> Set<E> named(Parameters asked, String name, E[] known) {
    return asked.texts(name).stream()
        .map(text -> named(name, text, known))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <E extends Enum<E>> E named(String name, String text, E[] known) {
    return Arrays.stream(known)
        .filter(value -> word(value).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                ViewException.wrong(
                    "There is no " + name + " \"" + text + "\".",
                    "There are: "
                        + String.join(", ", Arrays.stream(known).map(Filters::word).toList())
                        + "."));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Whether events without a date are left out. */
  boolean isDatedOnly() {
    return !undated || hasPeriod();
  }

  /** Whether the reader has chosen a period of events. */
  public boolean hasPeriod() {
    return from.isPresent() || to.isPresent();
  }

  boolean hasPublication() {
    return publishedFrom.isPresent() || publishedTo.isPresent();
  }

  /** Whether something that lasted from one day to another touches the period. */
  boolean isWithinPeriod(long first, long last) {
    return from.map(day -> last >= day).orElse(true) && to.map(day -> first <= day).orElse(true);
  }

  /** Whether a date, by its code, may lie in the period of publication; no date never does. */
  public boolean isPublished(int code) {
    if (!hasPublication()) {
      return true;
    }
    return CalendarDate.ofCode(code)
        .filter(date -> publishedFrom.map(day -> date.last() >= day).orElse(true))
        .filter(date -> publishedTo.map(day -> date.first() <= day).orElse(true))
        .isPresent();
  }
}
