package org.dramatis.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person, organisation or place of the world.
 *
 * @param path the part of its IRI after the store's base: "person/adel-abdul-mahdi"
 * @param label the best name
 * @param alternativeLabels every other name
 * @param page the title of its article in the English Wikipedia, with underscores for blanks; only
 *     where it is as good as sure
 * @param members what the documents say of it
 */
public record Entity(
    String path,
    EntityKind kind,
    String label,
    SortedSet<String> alternativeLabels,
    Support support,
    Optional<String> page,
    List<LocalThing> members) {

  public Entity {
    alternativeLabels =
        java.util.Collections.unmodifiableSortedSet(new TreeSet<>(alternativeLabels));
    members = members.stream().sorted().toList();
  }
}
