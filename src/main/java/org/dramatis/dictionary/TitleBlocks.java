package org.dramatis.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what {@link TitleBlockWriter} wrote, a block at a time. Safe to share between threads. */
final class TitleBlocks {

  private final ByteBuffer blocks;
  private final ByteBuffer starts;

  TitleBlocks(ByteBuffer blocks, ByteBuffer starts) {
    this.blocks = blocks;
    this.starts = starts;
  }

  /** A title, and then its names. */
  List<String> line(int title) {
    int block = title / Layout.TITLES_A_BLOCK;
    int begin = (int) starts.getLong(block * Long.BYTES);
    int end = (int) starts.getLong((block + 1) * Long.BYTES);
    String lines = inflated(blocks.slice(begin, end - begin));
    return List.of(lines.split("\n")[title % Layout.TITLES_A_BLOCK].split("\t"));
  }

  private static String inflated(ByteBuffer deflated) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      byte[] bytes = new byte[deflated.remaining() * 4];
      int size = 0;
      while (!inflater.finished()) {
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * size);
        }
        int count = inflater.inflate(bytes, size, bytes.length - size);
        if (count == 0 && inflater.needsInput()) {
          throw new DataFormatException("ends early");
        }
        size += count;
      }
      return new String(bytes, 0, size, StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new NameDictionaryException("The name dictionary is damaged; build it again", e);
    } finally {
      inflater.end();
    }
  }
}
