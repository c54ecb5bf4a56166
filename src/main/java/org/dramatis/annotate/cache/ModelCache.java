package org.dramatis.annotate.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.dramatis.cache.CacheFolder;
import org.dramatis.cache.PublishedResource;

/**
 * A folder of models in a form that loads fast: each is built once from what is published, and
 * built again when that, or our format, has changed, or when its file is damaged. Files of former
 * formats are deleted then. A folder that cannot be written costs time and nothing else: the model
 * is then built in memory. Any number of threads and processes may share a folder.
 */
public final class ModelCache {

  private final CacheFolder folder;

  public ModelCache(CacheFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads a model from its file here, which is built first where it is missing.
   *
   * @param resource the published model on the class path
   * @param format of what the writer writes; raised when that changes
   * @param writer builds our form of the model; called again if the first file cannot be written
   * @param reader is given all that was written, big-endian, in memory or mapped from the file;
   *     what it keeps of it must only be read
   * @throws IOException if the resource is not there, or writer or reader throw it
   */
  public <T> T load(String resource, int format, Writer writer, Reader<T> reader)
      throws IOException {
    String name = PublishedResource.fileName(resource, format);
    Optional<ByteBuffer> kept = CheckedFile.read(folder.file(name));
    return reader.read(kept.isPresent() ? kept.get() : built(name, writer));
  }

  private ByteBuffer built(String name, Writer writer) throws IOException {
    if (isWritten(name, writer)) {
      folder.delete(file -> PublishedResource.isFormer(file, name));
      Optional<ByteBuffer> kept = CheckedFile.read(folder.file(name));
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(memory)) {
      writer.write(output);
    }
    return ByteBuffer.wrap(memory.toByteArray());
  }

  private boolean isWritten(String name, Writer writer) {
    try {
      CheckedFile.write(folder, name, writer);
      return true;
    } catch (IOException e) {
      // No place, no right, or a model that cannot be read: that one is found in memory again.
      return false;
    }
  }

  /** Builds our form of a model. */
  @FunctionalInterface
  public interface Writer {
    void write(DataOutputStream output) throws IOException;
  }

  /** Makes a model of our form of it. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ByteBuffer content) throws IOException;
  }
}
