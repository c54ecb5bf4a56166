package org.dramatis.view.time;

import java.util.List;
import java.util.Optional;
import org.dramatis.view.AboutThing;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Thing;

/**
 * Events in the order of time.
 *
 * @param undated how many of the selection have no date and are not among them
 * @param left how many dated ones come after those that are given
 */
public record Timeline(List<TimelineEvent> events, int undated, int left) {

  /**
   * An event with those who take part in it.
   *
   * @param told first and last day on which a document told of it
   */
  public record TimelineEvent(
      Thing thing, Optional<Place> place, List<Participant> participants, Optional<Told> told)
      implements AboutThing {}

  /** Where it was. */
  public record Place(String iri, String label) {}

  /**
   * Who takes part.
   *
   * @param role in words
   */
  public record Participant(String iri, String label, Kind kind, String role) {}

  /** Days of publication, as exact as they are known. */
  public record Told(String first, String last) {}
}
