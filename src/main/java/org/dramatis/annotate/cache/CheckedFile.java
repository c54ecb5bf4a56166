package org.dramatis.annotate.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.dramatis.cache.CacheFolder;

/** A file that ends with the checksum (CRC-32C, eight bytes) of what stands before. */
final class CheckedFile {

  private CheckedFile() {}

  /** Maps the content; empty if there is no such file, or if it is damaged. */
  static Optional<ByteBuffer> read(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int length = all.capacity() - Long.BYTES;
      if (length < 0) {
        return Optional.empty();
      }
      ByteBuffer content = all.slice(0, length);
      CRC32C sum = new CRC32C();
      sum.update(content.duplicate());
      return sum.getValue() == all.getLong(length) ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes content and checksum.
   *
   * @throws IOException if the file cannot be written, or the writer throws it
   */
  static void write(CacheFolder folder, String name, ModelCache.Writer writer) throws IOException {
    folder.write(name, output -> writeChecked(output, writer));
  }

  private static void writeChecked(OutputStream output, ModelCache.Writer writer)
      throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(output, new CRC32C());
    DataOutputStream data = new DataOutputStream(checked);
    writer.write(data);
    data.flush();
    data.writeLong(checked.getChecksum().getValue());
    data.flush();
  }
}
