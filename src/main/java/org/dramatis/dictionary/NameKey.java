package org.dramatis.dictionary;

import java.util.Locale;

/**
 * By what a name is found: 64 bits for all its spellings, and 20 that tell these apart.
 *
 * @param folded the same for "The White House" and "white house"
 * @param check of the name as it is written; at most {@link #MOST_CHECK}
 */
record NameKey(long folded, int check) {

  static final int CHECK_BITS = 20;
  static final int MOST_CHECK = (1 << CHECK_BITS) - 1;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  static NameKey of(String name) {
    return new NameKey(hash(fold(name)), (int) (hash(name) >>> (Long.SIZE - CHECK_BITS)));
  }

  /** The name without capitals, a leading article, and what stands for a blank. */
  static String fold(String name) {
    String folded = name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    return folded.length() > 4 && folded.startsWith("the ")
        ? folded.substring(4).stripLeading()
        : folded;
  }

  /**
   * FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with the last step of MurmurHash3 (Appleby, both
   * in the public domain), after which every bit depends on every unit.
   */
  private static long hash(String string) {
    long hash = OFFSET;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * PRIME;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
