package org.dramatis.ontology;

import java.util.List;
import java.util.Set;
import org.dramatis.model.EntityKind;
import org.dramatis.model.RelationSignature;

/**
 * A relation between things, or of a thing to a date.
 *
 * @param subjects the kinds its subject may have
 * @param objects the kinds its object may have; empty where the object is a date
 * @param patterns where the words say so
 */
public record RelationType(
    String iri,
    String label,
    Set<EntityKind> subjects,
    Set<EntityKind> objects,
    List<PathPattern> patterns) {

  public RelationType {
    subjects = Set.copyOf(subjects);
    objects = Set.copyOf(objects);
    patterns = List.copyOf(patterns);
  }

  /** What it can hold between. */
  RelationSignature signature() {
    return new RelationSignature(iri, subjects, objects);
  }

  public boolean isToDate() {
    return objects.isEmpty();
  }
}
