package org.dramatis.dictionary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Writes titles with their names, some at a time: lines of UTF-8, of a title and its names with
 * tabs between, deflated.
 */
final class TitleBlockWriter implements AutoCloseable {

  private final DataOutputStream out;
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final StringBuilder lines = new StringBuilder();
  private byte[] deflated = new byte[1 << 16];
  private long[] starts = new long[1 << 10];
  private int titles;
  private int blocks;
  private long written;

  TitleBlockWriter(DataOutputStream out) {
    this.out = out;
  }

  int titles() {
    return titles;
  }

  /** How many blocks; right once all are written. */
  int count() {
    return blocks;
  }

  /** Where the blocks end, in bytes from the beginning; right once all are written. */
  long bytes() {
    return written;
  }

  /** Adds a title; its number is how many there were before. */
  void add(String title, List<String> names) throws IOException {
    lines.append(title);
    names.forEach(name -> lines.append('\t').append(name));
    lines.append('\n');
    titles++;
    if (titles % Layout.TITLES_A_BLOCK == 0) {
      writeBlock();
    }
  }

  /** Writes the last block, and where each begins and the last ends. */
  void finish() throws IOException {
    if (lines.length() > 0) {
      writeBlock();
    }
    start(blocks);
    for (int i = 0; i <= blocks; i++) {
      out.writeLong(starts[i]);
    }
  }

  private void writeBlock() throws IOException {
    start(blocks++);
    deflater.reset();
    deflater.setInput(lines.toString().getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    while (!deflater.finished()) {
      int count = deflater.deflate(deflated);
      out.write(deflated, 0, count);
      written += count;
    }
    lines.setLength(0);
  }

  private void start(int block) {
    if (block == starts.length) {
      starts = Arrays.copyOf(starts, 2 * block);
    }
    starts[block] = written;
  }

  @Override
  public void close() {
    deflater.end();
  }
}
