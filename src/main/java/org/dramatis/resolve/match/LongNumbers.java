package org.dramatis.resolve.match;

import java.util.Arrays;

/**
 * Numbers distinct long values from 0, in the order in which they come: a hash map without objects,
 * for millions of values.
 */
public final class LongNumbers {

  private static final int FREE = -1;

  private long[] values = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  public LongNumbers() {
    Arrays.fill(numbers, FREE);
  }

  public int size() {
    return size;
  }

  /** The number of a value, a new one if it has none yet. */
  public int number(long value) {
    int slot = slotOf(value);
    if (numbers[slot] == FREE) {
      add(value);
      return size - 1;
    }
    return numbers[slot];
  }

  /** Whether the value had no number yet; it has one then. */
  public boolean add(long value) {
    if (size > values.length / 2) {
      grow();
    }
    int slot = slotOf(value);
    if (numbers[slot] != FREE) {
      return false;
    }
    values[slot] = value;
    numbers[slot] = size++;
    return true;
  }

  /** Whether the value has a number. */
  public boolean has(long value) {
    return numbers[slotOf(value)] != FREE;
  }

  /** Where the value is, or else would go. */
  private int slotOf(long value) {
    int mask = values.length - 1;
    long mixed = value * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (numbers[slot] != FREE && values[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldValues = values;
    int[] oldNumbers = numbers;
    values = new long[2 * oldValues.length];
    numbers = new int[2 * oldNumbers.length];
    Arrays.fill(numbers, FREE);
    for (int i = 0; i < oldValues.length; i++) {
      if (oldNumbers[i] != FREE) {
        int slot = slotOf(oldValues[i]);
        values[slot] = oldValues[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
