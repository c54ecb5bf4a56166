package org.dramatis.resolve.event;

/**
 * How far two reports tell of one story.
 *
 * @param likeness from 0, nothing in common, to 1, the same words within a few days
 * @param common how much the words tell that they share, in units of {@link Vocabulary#UNIT}: short
 *     reports of two stories are soon alike, but have little in common
 */
record Kinship(double likeness, double common) {

  /** Of a report with itself. */
  static final Kinship OWN = new Kinship(1, Double.MAX_VALUE);
}
