package org.dramatis.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A set of triples in eight bytes each. It knows a triple by 64 bits of its SHA-256: that two of
 * ten million have the same is once in four hundred thousand such sets.
 */
final class TripleSet {

  private static final long FREE = 0;

  private final MessageDigest digest = sha256();
  private long[] slots = new long[1 << 12];
  private int size;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Whether the triple was not in the set before. */
  boolean add(Triple triple) {
    if (size > slots.length / 4 * 3) {
      grow();
    }
    boolean isNew = insert(key(triple));
    size += isNew ? 1 : 0;
    return isNew;
  }

  boolean contains(Triple triple) {
    long key = key(triple);
    int slot = slotOf(key);
    return slots[slot] == key;
  }

  private boolean insert(long key) {
    int slot = slotOf(key);
    boolean isNew = slots[slot] == FREE;
    slots[slot] = key;
    return isNew;
  }

  /** Where the key is, or else would go. */
  private int slotOf(long key) {
    int mask = slots.length - 1;
    int slot = (int) key & mask;
    while (slots[slot] != FREE && slots[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long key : old) {
      if (key != FREE) {
        insert(key);
      }
    }
  }

  private long key(Triple triple) {
    String words =
        NodeFmtLib.strNT(triple.getSubject())
            + ' '
            + NodeFmtLib.strNT(triple.getPredicate())
            + ' '
            + NodeFmtLib.strNT(triple.getObject());
    long key = ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8))).getLong();
    return key == FREE ? 1 : key;
  }
}
