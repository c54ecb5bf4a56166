package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says an event in words: who did what to whom. */
final class EventLabel {

  private static final int SEVERAL = 3;

  private EventLabel() {}

  /**
   * The label.
   *
   * @param past the trigger in a past form, or an empty string
   * @param participants by role
   */
  static String of(String type, String past, Map<String, Set<Participant>> participants) {
    String actor = names(participants, "actor");
    String target = names(participants, "target");
    String others = names(participants, "participant");
    if (!past.isEmpty() && !actor.isEmpty()) {
      return actor + " " + past + after(target.isEmpty() ? others : target);
    }
    if (!past.isEmpty() && !target.isEmpty()) {
      return target + " " + past;
    }
    String label = capital(words(type));
    String of = target.isEmpty() ? others : target;
    label += of.isEmpty() ? "" : " of " + of;
    label += actor.isEmpty() ? "" : " by " + actor;
    String place = names(participants, "place");
    return of.isEmpty() && actor.isEmpty() && !place.isEmpty() ? label + " in " + place : label;
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

  private static String names(Map<String, Set<Participant>> participants, String role) {
    List<String> names = new ArrayList<>();
    Iterator<Participant> entities = participants.getOrDefault(role, Set.of()).iterator();
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
