package org.dramatis.annotate;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteSink} wrote. Reading past the end is an {@link IndexOutOfBoundsException}.
 */
final class ByteSource {

  private final byte[] bytes;
  private final int end;
  private int position;

  ByteSource(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ByteSource(byte[] bytes, int begin, int end) {
    this.bytes = bytes;
    this.position = begin;
    this.end = end;
  }

  int read() {
    if (position >= end) {
      throw new IndexOutOfBoundsException("End of bytes at " + end);
    }
    return bytes[position++] & 0xff;
  }

  int readNumber() {
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

  int readSigned() {
    int folded = readNumber();
    return folded >>> 1 ^ -(folded & 1);
  }

  String readString() {
    ByteSource string = readBytes();
    return new String(bytes, string.position, string.end - string.position, StandardCharsets.UTF_8);
  }

  /** A stretch of bytes with its length before it, without a copy. */
  ByteSource readBytes() {
    int length = readNumber();
    if (length < 0 || length > end - position) {
      throw new IndexOutOfBoundsException(length + " bytes where " + (end - position) + " are");
    }
    ByteSource part = new ByteSource(bytes, position, position + length);
    position += length;
    return part;
  }
}
