package org.dramatis.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much of the disk files take. TDB2 lets its files grow by eight megabytes at a time, and the
 * end that nothing was written to yet takes no space where files may have holes; Java cannot ask a
 * file system for that, so the end is looked at.
 */
final class DiskUse {

  private static final int BLOCK = 1 << 16;

  private DiskUse() {}

  /**
   * Bytes of all files below a folder, up to the last that is not zero in each.
   *
   * @throws IOException if the folder cannot be listed
   */
  static long of(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(DiskUse::ofFile).sum();
    }
  }

  /** None for a file that is being deleted. */
  private static long ofFile(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      long end = channel.size();
      while (end > 0) {
        long begin = (end - 1) / BLOCK * BLOCK;
        int last = lastWritten(channel, begin, block);
        if (last >= 0) {
          return begin + last + 1;
        }
        end = begin;
      }
      return 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static int lastWritten(FileChannel channel, long begin, ByteBuffer block)
      throws IOException {
    block.clear();
    while (block.hasRemaining() && channel.read(block, begin + block.position()) > 0) {
      // A read may bring less than was asked for.
    }
    int last = block.position() - 1;
    while (last >= 0 && block.get(last) == 0) {
      last--;
    }
    return last;
  }
}
