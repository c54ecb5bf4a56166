package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dramatis.resolve.match.LongNumbers;

/**
 * Which occurrences are compared: of reports that may tell of one story, and within a report, those
 * that share a word or a type; of other reports those that share participants ({@link Blocks}).
 */
final class Candidates {

  private final List<Traits> occurrences;
  private final Gists gists;
  private final int words;

  /** The words and the type of each occurrence, ascending: numbers of one numbering. */
  private final int[][] keysOf;

  /** The occurrences of each report by their keys: a key, then the place, ascending. */
  private final long[][] keys;

  /**
   * @param words how many words the reports have
   */
  Candidates(List<Traits> occurrences, Gists gists, int words) {
    this.occurrences = occurrences;
    this.gists = gists;
    this.words = words;
    List<List<Long>> found = new ArrayList<>();
    for (int i = 0; i < gists.size(); i++) {
      found.add(new ArrayList<>());
    }
    keysOf = new int[occurrences.size()][];
    for (int i = 0; i < keysOf.length; i++) {
      keysOf[i] = keys(occurrences.get(i));
      for (int key : keysOf[i]) {
        found.get(occurrences.get(i).report()).add((long) key << Integer.SIZE | i);
      }
    }
    keys = new long[found.size()][];
    Arrays.setAll(keys, i -> found.get(i).stream().mapToLong(key -> key).sorted().toArray());
  }

  private static int[] keys(Traits one) {
    int[] stems = one.stems();
    int[] keys = Arrays.copyOf(stems, stems.length + (one.untyped() ? 0 : 1));
    if (!one.untyped()) {
      keys[stems.length] = one.type();
    }
    Arrays.sort(keys);
    return keys;
  }

  /** Takes two occurrences by their places, and how far their reports tell of one story. */
  interface Sink {

    void take(int one, int other, Kinship kinship);
  }

  /** Hands on each pair once. */
  void forEachPair(Sink sink) {
    for (int report = 0; report < keys.length; report++) {
      forEachOf(report, report, Kinship.OWN, sink);
    }
    LongNumbers stories = new LongNumbers();
    new StoryPairs(gists, words)
        .forEach(
            (one, other, kinship) -> {
              stories.add(pair(one, other));
              forEachOf(one, other, kinship, sink);
            });
    new Blocks(occurrences)
        .forEachPair(
            (one, other) -> {
              int first = occurrences.get(one).report();
              int second = occurrences.get(other).report();
              boolean known = first == second || stories.has(pair(first, second));
              if (!known
                  && EventMatcher.isComparable(occurrences.get(one), occurrences.get(other))) {
                sink.take(one, other, gists.kinship(first, second));
              }
            });
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  private void forEachOf(int report, int otherReport, Kinship kinship, Sink sink) {
    long[] ours = keys[report];
    long[] theirs = keys[otherReport];
    int begin = 0;
    for (long one : ours) {
      int key = (int) (one >>> Integer.SIZE);
      while (begin < theirs.length && (int) (theirs[begin] >>> Integer.SIZE) < key) {
        begin++;
      }
      for (int j = begin; j < theirs.length && (int) (theirs[j] >>> Integer.SIZE) == key; j++) {
        take((int) one, (int) theirs[j], key, kinship, sink);
      }
    }
  }

  /** Two that share several keys are handed on at the first. */
  private void take(int one, int other, int key, Kinship kinship, Sink sink) {
    boolean ofOneReport = occurrences.get(one).report() == occurrences.get(other).report();
    if (ofOneReport && one >= other) {
      return;
    }
    for (int shared : keysOf[one]) {
      if (Arrays.binarySearch(keysOf[other], shared) >= 0) {
        if (shared == key) {
          sink.take(Math.min(one, other), Math.max(one, other), kinship);
        }
        return;
      }
    }
  }
}
