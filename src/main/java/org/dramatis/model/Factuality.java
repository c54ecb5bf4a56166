package org.dramatis.model;

/** Whether an event is said to have happened. */
public enum Factuality {
  ASSERTED,
  NEGATED,
  UNCERTAIN,
  FUTURE
}
