package org.dramatis.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is there when it is whole, compressed if its name ends with ".gz"; a device or pipe,
 * which stays what it is; or standard output where the name is "-".
 */
final class OutputFile {

  private final String name;
  private final Console console;

  OutputFile(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  void write(Consumer<OutputStream> work) {
    if (name.equals("-")) {
      work.accept(console.out());
      return;
    }
    try {
      Path file = target();
      if (Files.isDirectory(file)) {
        throw new UsageException(
            name + " is a folder, and what is written is one file: name a file");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeTo(file, work);
      } else {
        replace(file, work);
      }
    } catch (IOException e) {
      throw new UnreadableFileException("Cannot write " + name, e);
    }
  }

  /** Where a link leads, as it is not the link that is to be written. */
  private Path target() throws IOException {
    Path file = Path.of(name).toAbsolutePath();
    return Files.exists(file) ? file.toRealPath() : file;
  }

  private void replace(Path file, Consumer<OutputStream> work) throws IOException {
    Path unfinished = unfinished(file);
    try {
      writeTo(unfinished, work);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** A new file of its own name, which others may read as any other: temporary files may not be. */
  private static Path unfinished(Path file) throws IOException {
    Path temporary = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
    Files.delete(temporary);
    return Files.createFile(temporary);
  }

  private void writeTo(Path file, Consumer<OutputStream> work) throws IOException {
    try (OutputStream stream = open(file)) {
      work.accept(stream);
    }
  }

  /**
   * Compressed where the name says so; without a date, so that the same content is the same bytes.
   */
  private OutputStream open(Path file) throws IOException {
    OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
    return name.endsWith(".gz") ? new GZIPOutputStream(stream, 1 << 16) : stream;
  }
}
