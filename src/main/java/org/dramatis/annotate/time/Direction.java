package org.dramatis.annotate.time;

/** Where the time of a clause lies, seen from the day of the text. */
enum Direction {
  PAST,
  FUTURE,
  /** The clause does not say. */
  OPEN
}
