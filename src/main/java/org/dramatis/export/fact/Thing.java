package org.dramatis.export.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A person, organisation, place or event.
 *
 * @param type the local name of its finest class: "City", "Attack"
 * @param typeLabel what people call that class: "city"
 * @param otherNames what else it is called, in order
 * @param page the address of its article in Wikipedia
 * @param sources how many independent sources speak of it: copies of one story count once
 * @param when of an event, when it happened
 * @param standing of an event, whether it did
 * @param amount of an event, how many
 */
public record Thing(
    String iri,
    String label,
    Kind kind,
    String type,
    String typeLabel,
    List<String> otherNames,
    Optional<String> page,
    int mentions,
    int documents,
    int sources,
    Interval when,
    Optional<Standing> standing,
    OptionalInt amount) {

  public Thing {
    otherNames = List.copyOf(otherNames);
  }
}
