package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dramatis.resolve.copy.Stories;

/** Who takes part in an event, by all that is told of it. */
final class Cast {

  /** Whom so much fewer stories tell of than of another in the role, they do not mean. */
  private static final int FEWER = 4;

  private final TreeMap<String, Map<Participant, Set<String>>> told = new TreeMap<>();

  Cast(List<Occurrence> cluster, Stories stories) {
    for (Occurrence occurrence : cluster) {
      String story = stories.storyOf(occurrence.document());
      occurrence
          .participants()
          .forEach((role, found) -> found.forEach(one -> add(role, one, story)));
    }
  }

  private void add(String role, Participant participant, String story) {
    told.computeIfAbsent(role, key -> new TreeMap<>())
        .computeIfAbsent(participant, key -> new HashSet<>(2))
        .add(story);
  }

  /**
   * All that are named in a role, those first of whom most stories tell; those only described where
   * no document names any.
   */
  Map<String, List<Participant>> byRole() {
    TreeMap<String, List<Participant>> found = new TreeMap<>();
    told.forEach((role, stories) -> found.put(role, supported(stories)));
    return found;
  }

  private static List<Participant> supported(Map<Participant, Set<String>> stories) {
    boolean named = stories.keySet().stream().anyMatch(Participant::named);
    List<Participant> supported = new ArrayList<>(stories.keySet());
    supported.removeIf(one -> one.named() != named);
    supported.sort(
        Comparator.<Participant>comparingInt(one -> -stories.get(one).size())
            .thenComparing(one -> one));
    int most = stories.get(supported.get(0)).size();
    supported.removeIf(one -> FEWER * stories.get(one).size() < most);
    return supported;
  }
}
