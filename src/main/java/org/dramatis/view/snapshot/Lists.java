package org.dramatis.view.snapshot;

import java.util.Arrays;
import java.util.stream.IntStream;

/** For each of many rows a list of numbers, all of them in two arrays. */
public final class Lists {

  private final int[] starts;
  private final int[] values;

  private Lists(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /**
   * Gathers values by row, in the order given, each once a row if they are sorted and distinct.
   *
   * @param rows how many there are
   * @param pairs row in the upper half, value in the lower; sorted by this method
   */
  static Lists ofPairs(int rows, long[] pairs) {
    Arrays.sort(pairs);
    int[] starts = new int[rows + 1];
    int[] values = new int[pairs.length];
    int size = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        values[size++] = (int) pairs[i];
        starts[(int) (pairs[i] >>> 32) + 1]++;
      }
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    return new Lists(starts, size == values.length ? values : Arrays.copyOf(values, size));
  }

  static long pair(int row, int value) {
    return (long) row << 32 | value;
  }

  /** How many values a row has. */
  public int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /** A value of a row. */
  public int get(int row, int at) {
    return values[starts[row] + at];
  }

  /** The values of a row, ascending. */
  public IntStream of(int row) {
    return Arrays.stream(values, starts[row], starts[row + 1]);
  }
}
