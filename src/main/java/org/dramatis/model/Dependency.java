package org.dramatis.model;

/**
 * A grammatical relation between two tokens of a sentence, in Universal Dependencies.
 *
 * @param governor the index of the governing token, -1 for the root of the sentence
 * @param dependent the index of the dependent token
 */
public record Dependency(int governor, int dependent, String relation) {

  /** The governor of a sentence's root. */
  public static final int ROOT = -1;
}
