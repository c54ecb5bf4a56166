package org.dramatis.model;

import java.util.Set;

/**
 * The kinds of things that a relation can hold between.
 *
 * @param predicate the IRI of the relation
 * @param objects none where the object is a date
 */
public record RelationSignature(
    String predicate, Set<EntityKind> subjects, Set<EntityKind> objects) {

  public RelationSignature {
    subjects = Set.copyOf(subjects);
    objects = Set.copyOf(objects);
  }

  public boolean allowsSubject(EntityKind kind) {
    return subjects.contains(kind) || subjects.contains(kind.broad());
  }

  /** Whether a thing of this kind may be the object; where the object is a date, none may. */
  public boolean allowsObject(EntityKind kind) {
    return objects.contains(kind) || objects.contains(kind.broad());
  }
}
