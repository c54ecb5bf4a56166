package org.dramatis.model;

import java.util.List;

/**
 * A relation between two things of the world, or of a thing to a date.
 *
 * @param subject the path of an entity or event
 * @param predicate the IRI of the relation
 * @param object the path of an entity or event, or a day, month or year
 * @param literal whether the object is a date
 * @param evidence the relation mentions it rests on
 */
public record Fact(
    String subject,
    String predicate,
    String object,
    boolean literal,
    List<MentionReference> evidence) {

  public Fact {
    evidence = evidence.stream().sorted().toList();
  }
}
