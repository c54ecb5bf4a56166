package org.dramatis.annotate.table;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * Numbers by the 64-bit hash of a string. The strings themselves are not kept: a string that is
 * none of them passes for one with a probability of their count in 2^64.
 */
public final class HashTable {

  /** The number of a string that is not in the table. */
  public static final int ABSENT = -1;

  private final LongBuffer keys;
  private final IntBuffer numbers;
  private final int shift;

  private HashTable(LongBuffer keys, IntBuffer numbers) {
    this.keys = keys;
    this.numbers = numbers;
    this.shift = Long.numberOfLeadingZeros(keys.capacity()) + 1;
  }

  /** An empty table, which will be a third to two thirds full with so many strings. */
  public static HashTable ofSize(int strings) {
    int size = Integer.highestOneBit(Math.max(8, strings) * 3 - 1);
    return new HashTable(LongBuffer.allocate(size), IntBuffer.allocate(size));
  }

  /**
   * @param number not negative
   * @throws IllegalArgumentException if another string has this hash
   */
  public void put(long hash, int number) {
    int slot = slot(hash);
    if (keys.get(slot) != 0) {
      throw new IllegalArgumentException("Two strings have the hash " + hash);
    }
    keys.put(slot, key(hash));
    numbers.put(slot, number);
  }

  /** The number that was put with a string of this hash, or {@link #ABSENT}. */
  public int get(long hash) {
    int slot = slot(hash);
    return keys.get(slot) == 0 ? ABSENT : numbers.get(slot);
  }

  /** Where the hash stands, or would. */
  private int slot(long hash) {
    long key = key(hash);
    int slot = (int) (key * TextHash.FACTOR >>> shift);
    for (long found = keys.get(slot); found != key && found != 0; found = keys.get(slot)) {
      slot = slot + 1 & keys.capacity() - 1;
    }
    return slot;
  }

  /** Zero marks an empty slot. */
  private static long key(long hash) {
    return hash == 0 ? 1 : hash;
  }

  public void write(DataOutputStream output) throws IOException {
    output.writeInt(keys.capacity());
    for (int i = 0; i < keys.capacity(); i++) {
      output.writeLong(keys.get(i));
    }
    for (int i = 0; i < keys.capacity(); i++) {
      output.writeInt(numbers.get(i));
    }
  }

  /** Reads what was written, in place. */
  public static HashTable read(ByteBuffer content) {
    int size = content.getInt();
    LongBuffer keys = content.slice(content.position(), size * Long.BYTES).asLongBuffer();
    content.position(content.position() + size * Long.BYTES);
    IntBuffer numbers = content.slice(content.position(), size * Integer.BYTES).asIntBuffer();
    content.position(content.position() + size * Integer.BYTES);
    return new HashTable(keys, numbers);
  }
}
