package org.dramatis.model;

import java.util.List;

/**
 * What one document says, and which of its mentions speak of the same thing: all that depends on
 * this document alone. An entity mention that belongs to no local entity becomes no thing.
 */
public record DocumentClaims(
    Document document, Claims claims, List<LocalEntity> entities, List<LocalEvent> events) {

  public DocumentClaims {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
  }
}
