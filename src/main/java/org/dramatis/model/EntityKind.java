package org.dramatis.model;

/** The classes of entity; those of places are refined where the text or a list allows it. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  COUNTRY,
  REGION,
  CITY,
  FACILITY,
  /**
   * Something else that takes part in an event: a weapon, a building, a law. It becomes no thing.
   */
  OTHER;

  public boolean isPlace() {
    return this == PLACE || this == COUNTRY || this == REGION || this == CITY || this == FACILITY;
  }

  /** The kind without its refinement: a city is a place. */
  public EntityKind broad() {
    return isPlace() ? PLACE : this;
  }
}
