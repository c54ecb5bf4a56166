package org.dramatis.view.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Snapshot;

/**
 * Finds where places are, by name, class, and what the graph says that they are in. A region is not
 * looked for among cities, and a facility is where its city is. Of cities of one name the one in
 * the right country is taken, or the most populous where no country is known.
 */
final class PlaceFinder {

  /** A name that may be anything but is said to be a place is a city if so many live in it. */
  private static final long KNOWN_BY_NAME = 100_000;

  private final Snapshot snapshot;
  private final Gazetteer gazetteer;
  private final Map<Integer, Optional<Position>> found = new HashMap<>();

  PlaceFinder(Snapshot snapshot, Gazetteer gazetteer) {
    this.snapshot = snapshot;
    this.gazetteer = gazetteer;
  }

  /** Nothing if it is not known. */
  Optional<Position> find(int place) {
    Optional<Position> known = found.get(place);
    if (known == null) {
      known = look(place);
      found.put(place, known);
    }
    return known;
  }

  private Optional<Position> look(int place) {
    Entry entry = snapshot.entry(place);
    return switch (entry.type()) {
      case "Country" -> gazetteer.country(entry.label());
      case "City" -> city(place, entry.label(), 0);
      case "Place" ->
          gazetteer.country(entry.label()).or(() -> city(place, entry.label(), KNOWN_BY_NAME));
      case "Facility" -> cityAround(place);
      default -> Optional.empty();
    };
  }

  private Optional<Position> city(int place, String name, long people) {
    List<String> countries = countriesAround(place);
    if (countries.isEmpty()) {
      return gazetteer.city(name).filter(city -> city.people() >= people);
    }
    return countries.stream().flatMap(code -> gazetteer.city(name, code).stream()).findFirst();
  }

  private List<String> countriesAround(int place) {
    return around(place).stream()
        .filter(other -> snapshot.entry(other).type().equals("Country"))
        .flatMap(other -> gazetteer.country(snapshot.entry(other).label()).stream())
        .map(Position::country)
        .toList();
  }

  private Optional<Position> cityAround(int place) {
    return around(place).stream()
        .filter(other -> snapshot.entry(other).type().equals("City"))
        .flatMap(other -> find(other).stream())
        .findFirst();
  }

  /** What it is in, and what that is in, the nearest first. */
  private Set<Integer> around(int place) {
    Set<Integer> around = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(place));
    while (!open.isEmpty()) {
      int next = open.poll();
      snapshot
          .links(next)
          .mapToObj(snapshot::link)
          .filter(link -> link.relation().equals("locatedIn") && link.from() == next)
          .map(Link::to)
          .filter(around::add)
          .forEach(open::add);
    }
    around.remove(place);
    return around;
  }
}
