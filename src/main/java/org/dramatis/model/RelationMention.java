package org.dramatis.model;

/**
 * Words that say how two things are related.
 *
 * @param predicate the IRI of the relation
 * @param subject the span of an entity mention
 * @param object the span of an entity mention, or of a time mention for a relation to a date
 * @param period since when and until when it holds
 */
public record RelationMention(
    Grounds grounds, String predicate, Span subject, Span object, Period period)
    implements Mention {

  /** A relation of which the words do not say when it holds. */
  public RelationMention(Grounds grounds, String predicate, Span subject, Span object) {
    this(grounds, predicate, subject, object, Period.UNSAID);
  }

  /** The same relation, of which other words say when it holds. */
  public RelationMention during(Period other) {
    return new RelationMention(grounds, predicate, subject, object, other);
  }
}
