package org.dramatis.resolve.event;

import java.util.List;
import java.util.TreeSet;
import org.dramatis.resolve.match.LongNumbers;

/**
 * Which occurrences are compared: those of one type that share a participant, in the same weeks
 * where they have days; two participants; or a place and a date. Of many that share a key each is
 * compared with the next ones alone.
 */
final class Blocks {

  private static final int CROWD = 200;

  private static final int NEIGHBOURS = 30;

  /** What the third part of a key is. */
  private enum Third {
    NONE,
    WEEK,
    PARTICIPANT,
    DATE
  }

  private final LongNumbers pairs = new LongNumbers();
  private final LongNumbers weeks = new LongNumbers();
  private final LongNumbers keys = new LongNumbers();
  private final Traits.Numbering dates = new Traits.Numbering();

  /** The keys of each occurrence, ascending. */
  private final int[][] keysOf;

  /** The occurrences of each key, ascending. */
  private final int[][] blocks;

  Blocks(List<Traits> occurrences) {
    keysOf = new int[occurrences.size()][];
    for (int i = 0; i < keysOf.length; i++) {
      keysOf[i] = keys(occurrences.get(i));
    }
    int[] sizes = new int[keys.size()];
    for (int[] found : keysOf) {
      for (int key : found) {
        sizes[key]++;
      }
    }
    blocks = new int[sizes.length][];
    for (int key = 0; key < sizes.length; key++) {
      blocks[key] = new int[sizes[key]];
    }
    for (int i = keysOf.length - 1; i >= 0; i--) {
      for (int key : keysOf[i]) {
        blocks[key][--sizes[key]] = i;
      }
    }
  }

  private int[] keys(Traits one) {
    TreeSet<Integer> found = new TreeSet<>();
    int[] people = one.people();
    for (int i = 0; i < people.length; i++) {
      if (one.hasDay()) {
        long week = Math.floorDiv(one.day(), EventMatcher.WEEK);
        found.add(key(one.type(), people[i], Third.WEEK, weeks.number(week)));
        found.add(key(one.type(), people[i], Third.WEEK, weeks.number(week + 1)));
      } else {
        found.add(key(one.type(), people[i], Third.NONE, 0));
      }
      for (int j = i + 1; j < people.length; j++) {
        found.add(key(one.type(), people[i], Third.PARTICIPANT, people[j]));
      }
    }
    for (int place : one.place()) {
      for (String date : one.when()) {
        found.add(key(one.type(), place, Third.DATE, dates.of(date)));
      }
    }
    return found.stream().mapToInt(key -> key).toArray();
  }

  private int key(int type, int entity, Third sort, int third) {
    long pair = pairs.number((long) type << 32 | entity);
    return keys.number((pair << 32 | third) * Third.values().length + sort.ordinal());
  }

  /** Takes two occurrences by their places, the lower first. */
  interface PairSink {

    void take(int one, int other);
  }

  /** Hands on each pair once. */
  void forEachPair(PairSink sink) {
    LongNumbers inCrowds = new LongNumbers();
    for (int key = 0; key < blocks.length; key++) {
      int[] block = blocks[key];
      boolean crowd = isCrowd(key);
      int reach = crowd ? NEIGHBOURS : block.length;
      for (int i = 0; i < block.length; i++) {
        for (int j = i + 1; j < Math.min(block.length, i + reach); j++) {
          int home = firstSmall(keysOf[block[i]], keysOf[block[j]]);
          boolean here = crowd ? home < 0 : home == key;
          if (here && (!crowd || inCrowds.add((long) block[i] << 32 | block[j]))) {
            sink.take(block[i], block[j]);
          }
        }
      }
    }
  }

  private boolean isCrowd(int key) {
    return blocks[key].length > CROWD;
  }

  /** The first key that both have and that is not crowded; -1 if there is none. */
  private int firstSmall(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j] && !isCrowd(one[i])) {
        return one[i];
      }
      int difference = Integer.compare(one[i], other[j]);
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return -1;
  }
}
