package org.dramatis.model;

/**
 * Words that say how two things are related.
 *
 * @param predicate the IRI of the relation
 * @param subject the span of an entity mention
 * @param object the span of an entity mention, or of a time mention for a relation to a date
 */
public record RelationMention(Grounds grounds, String predicate, Span subject, Span object)
    implements Mention {}
