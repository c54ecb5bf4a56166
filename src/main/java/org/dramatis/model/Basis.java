package org.dramatis.model;

/** Where it was found that an argument belongs to its event. */
public enum Basis {
  /** In the clause of the event itself. */
  OWN,
  /** In a clause that governs the event's. */
  GOVERNING,
  /** In the sentences before, whose story goes on. */
  THREAD;

  /** Whether the event's own sentence says so. */
  public boolean isSaid() {
    return this != THREAD;
  }
}
