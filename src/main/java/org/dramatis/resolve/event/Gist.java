package org.dramatis.resolve.event;

import java.util.Comparator;

/**
 * What a report is about, as far as its words tell.
 *
 * @param day on which it appeared, {@link Traits#NO_DAY} if that is not known
 * @param words of its names, nouns and events, as numbers, ascending
 * @param counts how often each is there
 */
record Gist(String report, long day, int[] words, int[] counts) {

  /** Reports of one story lie close together in it. */
  static final Comparator<Gist> ORDER =
      Comparator.comparingLong(Gist::day).thenComparing(Gist::report);
}
