package org.dramatis.keep;

/** Digests values into 64 bits, the same on every machine. */
final class Mixer {

  /** The offset basis and the prime of FNV-1a with 64 bits (Fowler, Noll and Vo). */
  private static final long BASIS = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  private long state = BASIS;

  Mixer add(String words) {
    long hash = state;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * PRIME;
    }
    // No character has this number, so that "ab" and "c" are not "a" and "bc".
    state = (hash ^ 0x10000) * PRIME;
    return this;
  }

  Mixer add(long number) {
    state = mix(state ^ number * PRIME);
    return this;
  }

  long digest() {
    return mix(state);
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood, 2014): each bit depends on each. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
