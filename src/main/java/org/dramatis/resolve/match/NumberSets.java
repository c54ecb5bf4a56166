package org.dramatis.resolve.match;

/** Small sets of numbers as ascending arrays. */
public final class NumberSets {

  private NumberSets() {}

  /** How many numbers two sets have in common. */
  public static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int difference = Integer.compare(one[i], other[j]);
      shared += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared;
  }

  public static boolean intersect(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        return true;
      }
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Whether both have members and none is shared. */
  public static boolean differ(int[] one, int[] other) {
    return one.length > 0 && other.length > 0 && !intersect(one, other);
  }
}
