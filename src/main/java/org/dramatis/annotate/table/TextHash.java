package org.dramatis.annotate.table;

/**
 * A polynomial hash of a string modulo 2^64. The hash of two strings one after the other follows
 * from the hashes of both, so that the name of a feature need never be put together.
 *
 * @param value the sum of the units, each multiplied by the factor to the power of its place
 * @param power the factor to the power of the string's length
 */
public record TextHash(long value, long power) {

  /** Odd, so that multiplying by it loses nothing. */
  public static final long FACTOR = 0x9E3779B97F4A7C15L;

  public static TextHash of(CharSequence text) {
    long value = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      value = value * FACTOR + text.charAt(i);
      power *= FACTOR;
    }
    return new TextHash(value, power);
  }

  /** The hash of a string and this one after it. */
  public long after(long before) {
    return before * power + value;
  }
}
