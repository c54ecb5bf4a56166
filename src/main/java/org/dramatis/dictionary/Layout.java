package org.dramatis.dictionary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Where the parts of a dictionary's file are. It has, one after the other: the blocks of titles;
 * where each block begins (8 bytes); with which entry each bucket begins (4 bytes); the entries,
 * bucket by bucket, sorted; and this. All numbers have their highest byte first.
 *
 * @param titles how many
 * @param names how many, which is how many entries
 * @param bucketBits the first bits of a key that say in which bucket it is
 * @param blockStarts the place of the second part, in bytes from the beginning
 * @param buckets the place of the third part
 * @param entries the place of the fourth part
 */
record Layout(int titles, int names, int bucketBits, long blockStarts, long buckets, long entries) {

  /** Raised with every change of the file. */
  static final int VERSION = 1;

  /** Of this part, which ends the file. */
  static final int BYTES = 48;

  static final int TITLES_A_BLOCK = 32;

  /** Of an entry: 40 bits of its key, 24 of its title, 20 of its probability, 20 of its check. */
  static final int ENTRY_BYTES = 13;

  static final int REMAINDER_BITS = 40;
  static final long REMAINDER = (1L << REMAINDER_BITS) - 1;
  static final int TITLE_BITS = 24;
  static final int MOST_TITLES = 1 << TITLE_BITS;

  /** CoreNLP's table has six digits after the point. */
  static final int PROBABILITY_UNITS = 1_000_000;

  private static final int ENTRIES_A_BUCKET = 16;
  private static final long MARK = 0x6472616d4e616d00L | VERSION;

  /** The bits that make buckets of 16 to 31 entries. */
  static int bucketBits(int names) {
    return Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, names / ENTRIES_A_BUCKET)));
  }

  static int bucket(long key, int bucketBits) {
    return (int) (key >>> (Long.SIZE - 1 - bucketBits) >>> 1);
  }

  /** What an entry has of a key, besides its bucket. */
  static long remainder(long key, int bucketBits) {
    return key >>> (Long.SIZE - REMAINDER_BITS - bucketBits) & REMAINDER;
  }

  int blocks() {
    return (titles + TITLES_A_BLOCK - 1) / TITLES_A_BLOCK;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(titles);
    out.writeInt(names);
    out.writeInt(bucketBits);
    out.writeInt(0);
    out.writeLong(blockStarts);
    out.writeLong(buckets);
    out.writeLong(entries);
    out.writeLong(MARK);
  }

  /**
   * Reads it.
   *
   * @param end the last {@link #BYTES} of a file
   * @param size of that file
   * @return nothing if that file is no dictionary of this version, or not the whole of one
   */
  static Optional<Layout> read(ByteBuffer end, long size) {
    if (size < BYTES || end.getLong(40) != MARK) {
      return Optional.empty();
    }
    Layout layout =
        new Layout(
            end.getInt(0),
            end.getInt(4),
            end.getInt(8),
            end.getLong(16),
            end.getLong(24),
            end.getLong(32));
    return end.getLong(40) == MARK && layout.size() == size
        ? Optional.of(layout)
        : Optional.empty();
  }

  /** The size that the numbers say the file has; something else if they do not fit each other. */
  private long size() {
    boolean fits =
        names >= 0
            && bucketBits == bucketBits(names)
            && buckets == blockStarts + 8L * (blocks() + 1)
            && entries == buckets + 4L * ((1 << bucketBits) + 1);
    return fits ? entries + (long) names * ENTRY_BYTES + BYTES : -1;
  }
}
