package org.dramatis.model;

/**
 * Words that say how two things are related.
 *
 * @param predicate the IRI of the relation
 * @param subject the span of an entity mention; of an event mention, where the relation is one
 *     between events
 * @param object the span of an entity mention, of a time mention for a relation to a date, or of an
 *     event mention
 */
public record RelationMention(Grounds grounds, String predicate, Span subject, Span object)
    implements Mention {

  /** The relation of an event to one that happened later. */
  public static final String BEFORE = "https://w3id.org/dramatis/ns#before";

  /** The relation of an event to one in the course of which it happened. */
  public static final String DURING = "https://w3id.org/dramatis/ns#during";

  /** Whether both ends are event mentions. */
  public boolean isBetweenEvents() {
    return predicate.equals(BEFORE) || predicate.equals(DURING);
  }
}
