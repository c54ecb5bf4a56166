package org.dramatis.view.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.place.PlaceMap.Basis;
import org.dramatis.view.place.PlaceMap.MapPlace;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapViewTest {

  @TempDir static Path folder;

  private static HarbourStore harbour;
  private static Snapshots snapshots;

  @BeforeAll
  static void open() {
    harbour = HarbourStore.in(folder);
    snapshots = new Snapshots(harbour.store());
  }

  @AfterAll
  static void close() {
    snapshots.close();
    harbour.close();
  }

  private static PlaceMap map(String... lines) {
    Snapshot snapshot = snapshots.now();
    Selection selection = new Selection(snapshot, Filters.of(HarbourStore.parameters()));
    Gazetteer gazetteer =
        new Gazetteer(Stream.of(lines).map(line -> line.replace(' ', '\t').replace('_', ' ')));
    return MapView.map(selection, List.of(), new PlaceFinder(snapshot, gazetteer), 100);
  }

  @Test
  void putsEventsWhereTheyWere() {
    PlaceMap map = map("city Port_Alder NL 10.5 20.25 900", "country Norland NL 11 21 9000");

    assertThat(map.places())
        .extracting(place -> place.place().label())
        .containsExactly("Port Alder", "Norland");
    MapPlace port = map.places().get(0);
    assertThat(port.latitude()).isEqualTo(10.5);
    assertThat(port.longitude()).isEqualTo(20.25);
    assertThat(port.basis()).isEqualTo(Basis.CITY);
    assertThat(port.eventCount()).isEqualTo(2);
    assertThat(port.events())
        .extracting(event -> event.label())
        .containsExactly("brawl in Port Alder", "Ana Müller met Tom Reed");
    assertThat(map.placelessEvents()).isEqualTo(1);
    assertThat(map.unplacedEvents()).isZero();
  }

  @Test
  void takesTheCityInTheRightCountry() {
    PlaceMap map =
        map(
            "city Port_Alder XX 50 50 1000000",
            "city Port_Alder NL 10 20 900",
            "country Norland NL 11 21 9000");

    assertThat(map.places().get(0).latitude()).isEqualTo(10);
  }

  @Test
  void takesTheMostPopulousCityWhereTheCountryIsUnknown() {
    PlaceMap map = map("city Port_Alder XX 10 20 900", "city Port_Alder YY 50 50 1000000");

    assertThat(map.places().get(0).latitude()).isEqualTo(50);
  }

  @Test
  void saysWhatItDoesNotKnow() {
    PlaceMap map = map();

    assertThat(map.places()).isEmpty();
    assertThat(map.unplacedEvents()).isEqualTo(3);
    assertThat(map.placelessEvents()).isEqualTo(1);
  }
}
