package org.dramatis.model;

import java.util.List;
import java.util.Optional;

/**
 * One happening in the world, however many documents and words tell of it.
 *
 * @param path the part of its IRI after the store's base
 * @param type the IRI of the event class
 * @param label who did what to whom, in words
 * @param date a day, month or year ("2020-01-03", "2020-01", "2020") of the best support
 * @param begin likewise, where the event lasts
 * @param end likewise, where the event lasts
 * @param amount how many it struck, where the documents say so
 * @param wholes the paths of the larger events that it is a part of
 * @param members what the documents say of it
 */
public record Event(
    String path,
    String type,
    String label,
    List<Participation> participations,
    Optional<String> date,
    Optional<String> begin,
    Optional<String> end,
    Optional<Integer> amount,
    Factuality factuality,
    Support support,
    List<String> wholes,
    List<LocalThing> members) {

  public Event {
    participations = participations.stream().distinct().sorted().toList();
    wholes = wholes.stream().sorted().toList();
    members = members.stream().sorted().toList();
  }

  /** The same event as a part of larger ones. */
  public Event partOf(List<String> paths) {
    return new Event(
        path,
        type,
        label,
        participations,
        date,
        begin,
        end,
        amount,
        factuality,
        support,
        paths,
        members);
  }
}
