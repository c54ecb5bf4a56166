package org.dramatis.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads a stream line by line as bytes, each line by itself in memory. */
final class LineReader {

  private final BufferedInputStream stream;
  private final int longest;
  private int number;

  LineReader(BufferedInputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /**
   * A line without its line break.
   *
   * @param number counted from 1
   * @param bytes cut off where the line is longer than allowed
   */
  record NumberedLine(int number, byte[] bytes, boolean tooLong) {}

  Optional<NumberedLine> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int unit = stream.read();
    if (unit < 0) {
      return Optional.empty();
    }
    while (unit >= 0 && unit != '\n') {
      if (bytes.size() < longest) {
        bytes.write(unit);
      } else {
        tooLong = true;
      }
      unit = stream.read();
    }
    number++;
    return Optional.of(new NumberedLine(number, bytes.toByteArray(), tooLong));
  }
}
