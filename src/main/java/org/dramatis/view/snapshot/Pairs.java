package org.dramatis.view.snapshot;

import java.util.Arrays;

/** A list of pairs of numbers that grows. */
final class Pairs {

  private long[] pairs = new long[1 << 10];
  private int size;

  void add(int row, int value) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = Lists.pair(row, value);
  }

  Lists byRow(int rows) {
    return Lists.ofPairs(rows, Arrays.copyOf(pairs, size));
  }
}
