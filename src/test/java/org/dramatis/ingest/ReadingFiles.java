package org.dramatis.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.ingest.Reading.Read;
import org.dramatis.ingest.Reading.Unreadable;

/** Writes files for a test and reads them. */
final class ReadingFiles {

  private final Path folder;

  ReadingFiles(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String content) {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Reads the whole folder. */
  List<Reading> read() {
    return read(List.of(folder.toString()), "");
  }

  static List<Reading> read(List<String> arguments, String standardInput) {
    byte[] bytes = standardInput.getBytes(StandardCharsets.UTF_8);
    ArticleReader reader = new ArticleReader(new ByteArrayInputStream(bytes));
    List<Reading> all = new ArrayList<>();
    try (Readings readings = reader.read(Inputs.find(arguments))) {
      readings.forEachRemaining(all::add);
    }
    return all;
  }

  static List<Read> articles(List<Reading> readings) {
    return readings.stream().filter(Read.class::isInstance).map(Read.class::cast).toList();
  }

  static List<Unreadable> unreadable(List<Reading> readings) {
    return readings.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .toList();
  }

  /** The only document of the folder. */
  Read article() {
    return (Read) read().get(0);
  }

  /** Why the only document of the folder cannot be read. */
  String reason() {
    return ((Unreadable) read().get(0)).reason();
  }
}
