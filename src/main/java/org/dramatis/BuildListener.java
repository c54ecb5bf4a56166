package org.dramatis;

/** Hears how a build goes on. Called on the thread that builds. */
public interface BuildListener {

  /** For a build that nobody watches. */
  BuildListener NONE = new BuildListener() {};

  /**
   * What there is to do.
   *
   * @param units bytes of input, or documents where their number is known
   */
  default void begun(String task, long units) {}

  /**
   * How far it is.
   *
   * @param done of the units of the task
   * @param units as known now
   * @param documents finished so far
   * @param words in these documents
   */
  default void progressed(long done, long units, int documents, long words) {}

  /** A line of the report, as soon as it is known. */
  default void remarked(String line) {}

  /** The task is over. */
  default void ended() {}
}
