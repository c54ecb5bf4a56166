package org.dramatis.resolve.event;

import java.util.Arrays;

/**
 * Which reports are compared, and which of them tell of one story: those that share words that few
 * have. Of many that share a word each is compared with the next ones alone, in the order of days.
 */
final class StoryPairs {

  /** From this likeness on two reports may tell of one story. */
  static final double LIKE = 0.12;

  /** What two reports share in words that few have is at least this part of the likeness. */
  private static final double HINT = 0.4;

  private static final int CROWD = 100;

  private static final int NEIGHBOURS = 20;

  private final Gists gists;

  /** The reports of each word, ascending, and what the word weighs in them. */
  private final int[][] reportsOf;

  private final int[][] weightsOf;

  StoryPairs(Gists gists, int words) {
    this.gists = gists;
    int[] sizes = new int[words];
    for (int i = 0; i < gists.size(); i++) {
      for (int word : gists.words(i)) {
        sizes[word]++;
      }
    }
    reportsOf = new int[words][];
    weightsOf = new int[words][];
    Arrays.setAll(reportsOf, word -> new int[sizes[word]]);
    Arrays.setAll(weightsOf, word -> new int[sizes[word]]);
    for (int i = gists.size() - 1; i >= 0; i--) {
      int[] own = gists.words(i);
      for (int j = 0; j < own.length; j++) {
        int place = --sizes[own[j]];
        reportsOf[own[j]][place] = i;
        weightsOf[own[j]][place] = gists.weights(i)[j];
      }
    }
  }

  /** Takes two reports by their places, the lower first, and how far they tell of one story. */
  interface Sink {

    void take(int one, int other, Kinship kinship);
  }

  /** Hands on each pair once, in the order of the reports. */
  void forEach(Sink sink) {
    long[] shared = new long[gists.size()];
    int[] touched = new int[gists.size()];
    int[] next = new int[reportsOf.length];
    for (int one = 0; one < gists.size(); one++) {
      int count = addShared(one, next, shared, touched);
      Arrays.sort(touched, 0, count);
      for (int i = 0; i < count; i++) {
        int other = touched[i];
        if (gists.likeness(one, other, shared[other]) >= HINT * LIKE) {
          Kinship kinship = gists.kinship(one, other);
          if (kinship.likeness() >= LIKE) {
            sink.take(one, other, kinship);
          }
        }
        shared[other] = 0;
      }
    }
  }

  /** Adds what a report shares with each later one; returns how many these are. */
  private int addShared(int one, int[] next, long[] shared, int[] touched) {
    int[] words = gists.words(one);
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      int[] reports = reportsOf[words[i]];
      int from = ++next[words[i]];
      int reach = reports.length <= CROWD ? reports.length : from + NEIGHBOURS;
      long weight = gists.weights(one)[i];
      for (int at = from; weight > 0 && at < Math.min(reports.length, reach); at++) {
        int other = reports[at];
        if (shared[other] == 0) {
          touched[count++] = other;
        }
        shared[other] += weight * weightsOf[words[i]][at];
      }
    }
    return count;
  }
}
