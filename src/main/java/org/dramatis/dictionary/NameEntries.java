package org.dramatis.dictionary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All entries of a dictionary while it is made, in 16 bytes each, and 4 more for sorting. */
final class NameEntries {

  private static final int CHUNK_BITS = 18;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<long[]> keys = new ArrayList<>();
  private final List<long[]> values = new ArrayList<>();
  private int size;

  int size() {
    return size;
  }

  /**
   * Adds a name.
   *
   * @param probability in {@link Layout#PROBABILITY_UNITS}
   */
  void add(NameKey key, int title, int probability) {
    if ((size & CHUNK - 1) == 0) {
      keys.add(new long[CHUNK]);
      values.add(new long[CHUNK]);
    }
    set(keys, size, key.folded());
    // The highest probability sorts first, as those of one name are read from the first on.
    long rank = Layout.PROBABILITY_UNITS - probability;
    set(values, size, (rank << Layout.TITLE_BITS | title) << NameKey.CHECK_BITS | key.check());
    size++;
  }

  private static void set(List<long[]> column, int index, long value) {
    column.get(index >>> CHUNK_BITS)[index & CHUNK - 1] = value;
  }

  private static long get(List<long[]> column, int index) {
    return column.get(index >>> CHUNK_BITS)[index & CHUNK - 1];
  }

  /** Writes with which entry each bucket begins, then the entries. */
  void write(DataOutputStream out) throws IOException {
    int bits = Layout.bucketBits(size);
    int[] starts = starts(bits);
    for (int start : starts) {
      out.writeInt(start);
    }
    int[] order = order(starts, bits);
    for (int i = 0; i < size; i++) {
      long remainder = Layout.remainder(get(keys, order[i]), bits);
      out.writeByte((int) (remainder >>> Integer.SIZE));
      out.writeInt((int) remainder);
      out.writeLong(get(values, order[i]));
    }
  }

  private int[] starts(int bits) {
    int[] starts = new int[(1 << bits) + 1];
    for (int i = 0; i < size; i++) {
      starts[Layout.bucket(get(keys, i), bits) + 1]++;
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    return starts;
  }

  private int[] order(int[] starts, int bits) {
    int[] next = starts.clone();
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int bucket = Layout.bucket(get(keys, i), bits);
      int place = next[bucket]++;
      while (place > starts[bucket] && isBefore(i, order[place - 1])) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = i;
    }
    return order;
  }

  private boolean isBefore(int one, int other) {
    int compared = Long.compareUnsigned(get(keys, one), get(keys, other));
    return compared < 0 || compared == 0 && get(values, one) < get(values, other);
  }
}
