package org.dramatis.model;

/**
 * Words that say how two things are related.
 *
 * @param predicate the IRI of the relation
 * @param subject the span of an entity mention; of an event mention, where the relation is one
 *     between events
 * @param object the span of an entity mention, of a time mention for a relation to a date, or of an
 *     event mention
 * @param period since when and until when it holds
 */
public record RelationMention(
    Grounds grounds, String predicate, Span subject, Span object, Period period)
    implements Mention {

  /** The relation of an event to one that happened later. */
  public static final String BEFORE = "https://w3id.org/dramatis/ns#before";

  /** The relation of an event to one in the course of which it happened. */
  public static final String DURING = "https://w3id.org/dramatis/ns#during";

  /** A relation of which the words do not say when it holds. */
  public RelationMention(Grounds grounds, String predicate, Span subject, Span object) {
    this(grounds, predicate, subject, object, Period.UNSAID);
  }

  /** The same relation, of which other words say when it holds. */
  public RelationMention during(Period other) {
    return new RelationMention(grounds, predicate, subject, object, other);
  }

  /** Whether both ends are event mentions. */
  public boolean isBetweenEvents() {
    return predicate.equals(BEFORE) || predicate.equals(DURING);
  }
}
