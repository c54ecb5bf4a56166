package org.dramatis.view.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.place.PlaceMap.Basis;
import org.dramatis.view.place.PlaceMap.MapPlace;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;

/** {@code /view/map}: which events happened where. */
public final class MapView implements View {

  private static final int EVENTS = 10;
  private static final int USUAL = 1_000;
  private static final int MOST = 5_000;

  private final Snapshots snapshots;
  private Optional<Gazetteer> gazetteer = Optional.empty();

  public MapView(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** Read when it is first asked for: many a store is never looked at on a map. */
  private synchronized Gazetteer gazetteer() {
    Gazetteer known = gazetteer.orElseGet(Gazetteer::shipped);
    gazetteer = Optional.of(known);
    return known;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    Selection selection = new Selection(snapshot, Filters.of(asked));
    List<Integer> focus = snapshots.focus(snapshot, asked);
    int limit = asked.count("limit", USUAL, MOST);
    return map(selection, focus, new PlaceFinder(snapshot, gazetteer()), limit);
  }

  static PlaceMap map(Selection selection, List<Integer> focus, PlaceFinder finder, int limit) {
    Snapshot snapshot = selection.snapshot();
    Map<Integer, List<Integer>> events = new TreeMap<>();
    int unplaced = 0;
    int placeless = 0;
    for (int event : selection.events(focus).toArray()) {
      List<Integer> named = named(snapshot, event);
      List<Integer> placed = mostExact(named, finder);
      placed.forEach(place -> events.computeIfAbsent(place, key -> new ArrayList<>()).add(event));
      placeless += named.isEmpty() ? 1 : 0;
      unplaced += !named.isEmpty() && placed.isEmpty() ? 1 : 0;
    }
    List<MapPlace> places =
        events.keySet().stream()
            .sorted(
                Comparator.<Integer>comparingInt(place -> -events.get(place).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(limit)
            .map(place -> place(snapshot, place, finder.find(place).orElseThrow(), events))
            .toList();
    return new PlaceMap(places, unplaced, placeless);
  }

  /** Where it was; or, if that is not said, where it led. */
  private static List<Integer> named(Snapshot snapshot, int event) {
    List<Integer> places = filling(snapshot, event, "place");
    return places.isEmpty() ? filling(snapshot, event, "destination") : places;
  }

  private static List<Integer> filling(Snapshot snapshot, int event, String role) {
    return snapshot
        .links(event)
        .mapToObj(snapshot::link)
        .filter(link -> link.isRole() && link.relation().equals(role))
        .map(Link::to)
        .toList();
  }

  /** In a city, if one is named; the country is then named only to say which. */
  private static List<Integer> mostExact(List<Integer> places, PlaceFinder finder) {
    List<Integer> placed = places.stream().filter(it -> finder.find(it).isPresent()).toList();
    List<Integer> cities =
        placed.stream()
            .filter(place -> finder.find(place).orElseThrow().basis() == Basis.CITY)
            .toList();
    return cities.isEmpty() ? placed : cities;
  }

  private static MapPlace place(
      Snapshot snapshot, int place, Position at, Map<Integer, List<Integer>> events) {
    List<Integer> there = events.get(place);
    return new MapPlace(
        snapshot.thing(place),
        at.latitude(),
        at.longitude(),
        at.basis(),
        there.size(),
        there.stream()
            .sorted(Comparator.comparing(snapshot::entry, Entry.BEST_SUPPORTED))
            .limit(EVENTS)
            .map(snapshot::thing)
            .toList());
  }
}
