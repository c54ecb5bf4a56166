package org.dramatis.store;

import java.util.Arrays;

/**
 * The ids of the nodes that are in use, and what they become in a copy. An id is the place of a
 * node in a file, so that ids in order are nodes in order. Needs up to 50 bytes of memory an id
 * while gathering, 16 afterwards.
 */
final class NodeIds {

  private static final long FREE = -1;

  private long[] slots = filled(1 << 12);
  private long[] ids = {};
  private long[] copies = {};
  private int size;

  private static long[] filled(int length) {
    long[] slots = new long[length];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /**
   * @param id not negative
   */
  void add(long id) {
    if (size > slots.length / 4 * 3) {
      grow();
    }
    if (insert(id)) {
      size++;
    }
  }

  private boolean insert(long id) {
    int mask = slots.length - 1;
    int slot = (int) ((id * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (slots[slot] != FREE && slots[slot] != id) {
      slot = (slot + 1) & mask;
    }
    boolean isNew = slots[slot] == FREE;
    slots[slot] = id;
    return isNew;
  }

  private void grow() {
    long[] old = slots;
    slots = filled(old.length * 2);
    for (long id : old) {
      if (id != FREE) {
        insert(id);
      }
    }
  }

  /** Ends the gathering. */
  long[] inOrder() {
    ids = Arrays.stream(slots).filter(id -> id != FREE).sorted().toArray();
    copies = new long[ids.length];
    slots = new long[0];
    return ids;
  }

  /** Says what the id at a place in the order becomes. */
  void put(int place, long copy) {
    copies[place] = copy;
  }

  boolean contains(long id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }

  /**
   * What an id becomes.
   *
   * @throws StoreException if the id was not gathered: the database contradicts itself
   */
  long copyOf(long id) {
    int place = Arrays.binarySearch(ids, id);
    if (place < 0) {
      throw new StoreException(
          "The graph names a node that it does not hold: restore a backup, or build the store anew");
    }
    return copies[place];
  }
}
