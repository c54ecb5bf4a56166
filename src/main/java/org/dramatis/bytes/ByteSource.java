package org.dramatis.bytes;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteSink} wrote. Reading past the end is an {@link IndexOutOfBoundsException}.
 */
public final class ByteSource {

  private final byte[] bytes;
  private final int end;
  private int position;

  public ByteSource(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ByteSource(byte[] bytes, int begin, int end) {
    this.bytes = bytes;
    this.position = begin;
    this.end = end;
  }

  public int read() {
    if (position >= end) {
      throw new IndexOutOfBoundsException("End of bytes at " + end);
    }
    return bytes[position++] & 0xff;
  }

  public int readNumber() {
    int number = 0;
    int shift = 0;
    int octet = read();
    while (octet >= 0x80) {
      number |= (octet & 0x7f) << shift;
      shift += 7;
      octet = read();
    }
    return number | octet << shift;
  }

  public int readSigned() {
    int folded = readNumber();
    return folded >>> 1 ^ -(folded & 1);
  }

  public String readString() {
    ByteSource string = readBytes();
    return new String(bytes, string.position, string.end - string.position, StandardCharsets.UTF_8);
  }

  /** A stretch of bytes with its length before it, without a copy. */
  public ByteSource readBytes() {
    int length = readNumber();
    if (length < 0 || length > end - position) {
      throw new IndexOutOfBoundsException(length + " bytes where " + (end - position) + " are");
    }
    ByteSource part = new ByteSource(bytes, position, position + length);
    position += length;
    return part;
  }

  /** Eight bytes, the highest first. */
  public long readLong() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | read();
    }
    return number;
  }

  public boolean isAtEnd() {
    return position >= end;
  }
}
