package org.dramatis.model;

import java.util.List;
import java.util.Optional;

/**
 * A post held.
 *
 * @param path the part of its IRI after the store's base
 * @param holder the path of an entity
 * @param organisation the path of an entity
 * @param begin a day, month or year
 * @param end a day, month or year
 * @param former whether some claim says that it is over
 * @param evidence the tenure mentions it rests on
 */
public record Tenure(
    String path,
    String holder,
    String title,
    Optional<String> organisation,
    Optional<String> begin,
    Optional<String> end,
    boolean former,
    List<MentionReference> evidence) {

  public Tenure {
    evidence = evidence.stream().sorted().toList();
  }
}
