package org.dramatis.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and strings written one after the other in as few bytes as they need. */
public final class ByteSink {

  private byte[] bytes = new byte[256];
  private int size;

  public void write(int octet) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) octet;
  }

  /** A number that is not negative: seven bits a byte, the lowest first. */
  public void writeNumber(int number) {
    int rest = number;
    while (rest >= 0x80) {
      write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** A number that may be negative; those near zero are short. */
  public void writeSigned(int number) {
    int folded = number << 1 ^ number >> 31;
    while ((folded & ~0x7f) != 0) {
      write(folded & 0x7f | 0x80);
      folded >>>= 7;
    }
    write(folded);
  }

  public void writeString(String string) {
    byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
    writeNumber(encoded.length);
    write(encoded);
  }

  /** Eight bytes, the highest first. */
  public void writeLong(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      write((int) (number >>> shift));
    }
  }

  public void write(byte[] octets) {
    if (octets.length > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + octets.length));
    }
    System.arraycopy(octets, 0, bytes, size, octets.length);
    size += octets.length;
  }

  public int size() {
    return size;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
