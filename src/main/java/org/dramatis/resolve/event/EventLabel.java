package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says an event in words: who did what to whom. */
final class EventLabel {

  private static final int SEVERAL = 3;

  private EventLabel() {}

  /**
   * The label.
   *
   * @param past the trigger in a past form, or an empty string
   * @param participants by role
   * @param amount how many it struck
   */
  static String of(
      String type,
      String past,
      Map<String, List<Participant>> participants,
      Optional<Integer> amount) {
    String actor = names(participants, "actor");
    String target = names(participants, "target");
    String others = names(participants, "participant");
    String of = target.isEmpty() ? others : target;
    String where = of.isEmpty() ? in(names(participants, "place")) : "";
    String struck = target.isEmpty() ? amount.map(String::valueOf).orElse("") : target;
    if (!past.isEmpty() && !actor.isEmpty()) {
      return actor + " " + past + after(struck.isEmpty() ? others : struck) + where;
    }
    if (!past.isEmpty() && !struck.isEmpty()) {
      return struck + " " + past + where;
    }
    String label = capital(words(type));
    label += of.isEmpty() ? "" : " of " + of;
    label += actor.isEmpty() ? "" : " by " + actor;
    return label + where;
  }

  private static String in(String place) {
    return place.isEmpty() ? "" : " in " + place;
  }

  private static String after(String words) {
    return words.isEmpty() ? "" : " " + words;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The class's local name in words: "AirStrike" is "air strike". */
  static String words(String type) {
    int begin = Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1;
    return type.substring(begin).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String names(Map<String, List<Participant>> participants, String role) {
    List<String> names = new ArrayList<>();
    Iterator<Participant> entities = participants.getOrDefault(role, List.of()).iterator();
    while (entities.hasNext() && names.size() < SEVERAL) {
      names.add(entities.next().label());
    }
    if (entities.hasNext()) {
      names.set(SEVERAL - 1, "others");
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
