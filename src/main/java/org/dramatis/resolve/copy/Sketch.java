package org.dramatis.resolve.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The least hashes of a set of word sequences under many hash functions (minhash), and how many
 * sequences there are: the share of equal places in two sketches estimates how much two texts
 * overlap.
 */
public final class Sketch {

  /** How many hash functions. */
  static final int SIZE = 64;

  private static final long SEED = 0xCBF29CE484222325L;

  private final short[] least;
  private final int count;

  private Sketch(short[] least, int count) {
    this.least = least;
    this.count = count;
  }

  /** Sketches a set of hashed word sequences, repeated or not; one of none is like no other. */
  public static Sketch of(long[] hashes) {
    if (hashes.length == 0) {
      return new Sketch(new short[0], 0);
    }
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes) {
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], mix(hash + i * 0x9E3779B97F4A7C15L));
      }
    }
    short[] low = new short[SIZE];
    for (int i = 0; i < SIZE; i++) {
      low[i] = (short) least[i];
    }
    return new Sketch(low, (int) Arrays.stream(hashes).distinct().count());
  }

  /** Reads what {@link #encoded} wrote; empty if it is not of this size. */
  static Optional<Sketch> decode(String encoded) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(encoded);
    } catch (IllegalArgumentException noSketch) {
      return Optional.empty();
    }
    if (bytes.length != SIZE * Short.BYTES + Integer.BYTES) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int count = buffer.getInt();
    short[] least = new short[SIZE];
    buffer.asShortBuffer().get(least);
    return Optional.of(new Sketch(least, count));
  }

  /** The sketch as a short string; empty for a text with too few words to tell. */
  public String encoded() {
    if (count == 0) {
      return "";
    }
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + least.length * Short.BYTES);
    buffer.putInt(count).asShortBuffer().put(least);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
  }

  /** The share of word sequences that two texts have in common, as an estimate. */
  double likeness(Sketch other) {
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return equal / (double) SIZE;
  }

  /**
   * The share of the shorter text's word sequences that the longer one has, as an estimate: of two
   * sets with sizes a and b and a share s of all in both, s (a + b) / (1 + s) are in both.
   */
  double containment(Sketch other) {
    double like = likeness(other);
    double shared = like * ((double) count + other.count) / (1 + like);
    return Math.min(1, shared / Math.min(count, other.count));
  }

  /** Part of the sketch as a key: near-copies agree in at least one of the bands. */
  int band(int number) {
    return least[2 * number] << 16 | least[2 * number + 1] & 0xFFFF;
  }

  /** A hash that is the same on every machine (FNV-1a, then mixed). */
  public static long hash(String text) {
    return mix(hash(SEED, text));
  }

  /** The hash of the words with blanks between. */
  public static long hash(List<String> words) {
    long hash = SEED;
    for (int i = 0; i < words.size(); i++) {
      hash = hash(i == 0 ? hash : hash(hash, " "), words.get(i));
    }
    return mix(hash);
  }

  private static long hash(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
