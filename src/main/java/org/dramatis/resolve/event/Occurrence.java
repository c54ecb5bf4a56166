package org.dramatis.resolve.event;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.dramatis.model.Factuality;
import org.dramatis.model.LocalThing;

/**
 * What one document says of one event, with its participants as things of the world.
 *
 * @param stems the beginnings of its trigger words
 * @param participants by role
 * @param dates days, months or years by role: "date", "begin", "end"
 * @param threadDates the days that the story had arrived at: they date the event where nothing else
 *     does, and tell no two events apart
 * @param amount how many it struck
 * @param told the day on which the document appeared: it never dates the event
 * @param past its trigger word in a past form, or an empty string
 * @param partOf the id of the larger event of the document that it is a part of
 * @param setting how the report speaks of it
 * @param scene the places that have names in its sentences
 */
record Occurrence(
    String document,
    String id,
    String type,
    SortedSet<String> stems,
    SortedMap<String, Set<Participant>> participants,
    SortedMap<String, SortedSet<String>> dates,
    SortedSet<String> threadDates,
    OptionalInt amount,
    OptionalLong told,
    Map<Factuality, Integer> factuality,
    String past,
    Optional<String> partOf,
    Setting setting,
    Set<Participant> scene) {

  static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::document).thenComparing(Occurrence::id);

  LocalThing thing() {
    return new LocalThing(document, id);
  }

  Set<Participant> in(String role) {
    return participants.getOrDefault(role, Set.of());
  }

  /** When it happened: its date, or else when it began. */
  SortedSet<String> when() {
    return dates.getOrDefault(
        "date", dates.getOrDefault("begin", java.util.Collections.emptySortedSet()));
  }

  int mentions() {
    return factuality.values().stream().mapToInt(count -> count).sum();
  }

  /** The day that places it roughly in time: its own, else that of the report. */
  OptionalLong roughDay() {
    return when().stream()
        .filter(date -> date.length() == 10)
        .findFirst()
        .map(Dates::day)
        .map(OptionalLong::of)
        .orElse(told);
  }
}
