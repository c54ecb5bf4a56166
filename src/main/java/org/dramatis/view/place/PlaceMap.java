package org.dramatis.view.place;

import java.util.List;
import org.dramatis.view.graph.Thing;

/**
 * Places on a map, those with most events first.
 *
 * @param unplacedEvents of which a place is named, but none that is known where
 * @param placelessEvents of which no place is named
 */
public record PlaceMap(List<MapPlace> places, int unplacedEvents, int placelessEvents) {

  /**
   * A place and what happened there.
   *
   * @param latitude in degrees north
   * @param longitude in degrees east
   * @param basis how the position was found
   * @param events best supported first
   */
  public record MapPlace(
      Thing place,
      double latitude,
      double longitude,
      Basis basis,
      int eventCount,
      List<Thing> events) {}

  /** A city of that name, or the middle of a country. */
  public enum Basis {
    CITY,
    COUNTRY
  }
}
