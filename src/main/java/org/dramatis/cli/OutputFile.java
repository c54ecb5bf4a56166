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
 * A file that is there when it is whole, compressed if its name ends with ".gz"; or standard output
 * where the name is "-".
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
    Path file = Path.of(name).toAbsolutePath();
    try {
      Path unfinished = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
      try {
        try (OutputStream stream = open(unfinished)) {
          work.accept(stream);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UnreadableFileException("Cannot write " + name, e);
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
