package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Event;
import org.dramatis.model.LocalThing;

/** Which events are parts of which, as any of their reports says. */
final class Wholes {

  private final List<Event> events;
  private final Map<Integer, Set<Integer>> wholesOf = new HashMap<>();

  /**
   * @param clusters the occurrences of each event, in the order of the events
   */
  Wholes(List<List<Occurrence>> clusters, List<Event> events) {
    this.events = events;
    Map<LocalThing, Integer> wanted = new HashMap<>();
    for (List<Occurrence> cluster : clusters) {
      for (Occurrence part : cluster) {
        part.partOf().ifPresent(id -> wanted.put(new LocalThing(part.document(), id), -1));
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      for (Occurrence occurrence : clusters.get(i)) {
        wanted.replace(occurrence.thing(), i);
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      for (Occurrence part : clusters.get(i)) {
        if (part.partOf().isPresent()) {
          add(i, wanted.get(new LocalThing(part.document(), part.partOf().get())));
        }
      }
    }
  }

  /** The larger event may be among claims that were rejected, or be the same by other reports. */
  private void add(int part, int whole) {
    if (whole >= 0 && whole != part) {
      wholesOf.computeIfAbsent(part, key -> new TreeSet<>()).add(whole);
    }
  }

  /** The events with what they are parts of; none is a part of its part. */
  List<Event> found() {
    List<Event> found = new ArrayList<>(events);
    wholesOf.forEach(
        (part, wholes) -> {
          List<String> paths =
              wholes.stream()
                  .filter(whole -> !reaches(whole, part, new TreeSet<>()))
                  .map(whole -> events.get(whole).path())
                  .toList();
          found.set(part, events.get(part).partOf(paths));
        });
    return found;
  }

  private boolean reaches(int from, int to, Set<Integer> seen) {
    if (from == to) {
      return true;
    }
    if (!seen.add(from)) {
      return false;
    }
    return wholesOf.getOrDefault(from, Set.of()).stream().anyMatch(one -> reaches(one, to, seen));
  }
}
