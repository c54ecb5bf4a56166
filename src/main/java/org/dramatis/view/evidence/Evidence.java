package org.dramatis.view.evidence;

import java.util.List;

/**
 * Every sentence behind a fact, the best first.
 *
 * @param statement the fact in words
 * @param left how many passages come after these
 */
public record Evidence(String statement, List<Passage> passages, int left) {

  public Evidence {
    passages = List.copyOf(passages);
  }
}
