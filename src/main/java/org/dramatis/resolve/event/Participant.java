package org.dramatis.resolve.event;

import org.dramatis.model.EntityKind;

/**
 * What takes part in an event, as far as events are compared and described by it.
 *
 * @param path of the entity
 * @param named whether any document gives it a name: a description ("two soldiers") may mean anyone
 */
record Participant(String path, String label, EntityKind kind, boolean named)
    implements Comparable<Participant> {

  @Override
  public int compareTo(Participant other) {
    return path.compareTo(other.path);
  }
}
