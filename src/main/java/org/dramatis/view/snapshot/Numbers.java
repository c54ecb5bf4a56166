package org.dramatis.view.snapshot;

import java.util.Arrays;

/**
 * What numbers of the database stand for: a table from not negative longs to not negative ints, in
 * some twenty bytes an entry.
 */
final class Numbers {

  /** What a number stands for that is not in the table. */
  static final int NONE = -1;

  private static final long FREE = -1;

  private long[] keys = free(1 << 10);
  private int[] values = new int[1 << 10];
  private int size;

  private static long[] free(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, FREE);
    return keys;
  }

  int size() {
    return size;
  }

  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : NONE;
  }

  void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size > keys.length / 4 * 3) {
      grow();
    }
  }

  /** What a number stands for; if it was not there, the next that nothing has stood for yet. */
  int getOrNext(long key) {
    int known = get(key);
    if (known != NONE) {
      return known;
    }
    put(key, size);
    return size - 1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = free(oldKeys.length * 2);
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
