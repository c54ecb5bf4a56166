package org.dramatis.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and strings written one after the other in as few bytes as they need. */
final class ByteSink {

  private byte[] bytes = new byte[256];
  private int size;

  void write(int octet) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) octet;
  }

  /** A number that is not negative: seven bits a byte, the lowest first. */
  void writeNumber(int number) {
    int rest = number;
    while (rest >= 0x80) {
      write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** A number that may be negative; those near zero are short. */
  void writeSigned(int number) {
    int folded = number << 1 ^ number >> 31;
    while ((folded & ~0x7f) != 0) {
      write(folded & 0x7f | 0x80);
      folded >>>= 7;
    }
    write(folded);
  }

  void writeString(String string) {
    byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
    writeNumber(encoded.length);
    for (byte octet : encoded) {
      write(octet);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
