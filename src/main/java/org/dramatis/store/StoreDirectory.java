package org.dramatis.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder of a store: what is where in it, and what says that it is one. */
final class StoreDirectory {

  private static final int FORMAT = 1;
  private static final String PROPERTIES = "store.properties";

  private final Path root;

  StoreDirectory(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  Path graph() {
    return root.resolve("graph");
  }

  Path annotations() {
    return root.resolve("annotations");
  }

  Path claims() {
    return root.resolve("claims.kept");
  }

  Path things() {
    return root.resolve("things.kept");
  }

  Path text() {
    return root.resolve("text");
  }

  Path lock() {
    return root.resolve("lock");
  }

  boolean isStore() {
    return Files.isRegularFile(root.resolve(PROPERTIES));
  }

  /**
   * Makes the folder a store if it is none yet.
   *
   * @throws StoreException if it holds something else
   */
  void prepare(String base) {
    if (isStore()) {
      return;
    }
    try {
      if (Files.exists(root) && !isEmptyFolder()) {
        throw new StoreException(
            "Cannot make a store of %s: it is not empty and holds no store. Name an empty or new folder."
                .formatted(root));
      }
      Files.createDirectories(root);
      write(base);
    } catch (IOException e) {
      throw new StoreException(
          "Cannot make a store in %s: %s. May you write there?".formatted(root, Failures.words(e)),
          e);
    }
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> files = Files.list(root)) {
      // What a creation that was interrupted leaves behind.
      return files.allMatch(file -> file.equals(unfinished()));
    }
  }

  /**
   * Written aside and renamed: a folder is a store or it is none. No date, as Properties writes.
   */
  private void write(String base) throws IOException {
    Files.writeString(unfinished(), "format=" + FORMAT + "\nbase=" + base + "\n");
    Files.move(unfinished(), root.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path unfinished() {
    return root.resolve(PROPERTIES + ".new");
  }

  /**
   * The base IRI that the store was made with.
   *
   * @throws StoreException if this program cannot read the store
   */
  String base() {
    Properties properties = new Properties();
    Path file = root.resolve(PROPERTIES);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new StoreException(
          "There is no store in %s: cannot read %s. Build one first, or name another with --store."
              .formatted(root, file.getFileName()),
          e);
    }
    checkFormat(properties.getProperty("format", ""));
    String base = properties.getProperty("base", "");
    if (base.isEmpty()) {
      throw new StoreException("%s names no base IRI: restore the file".formatted(file));
    }
    return base;
  }

  private void checkFormat(String format) {
    if (!format.matches("\\d{1,9}") || Integer.parseInt(format) < 1) {
      throw new StoreException(
          "%s has no format number: restore the file".formatted(root.resolve(PROPERTIES)));
    }
    if (Integer.parseInt(format) > FORMAT) {
      throw new StoreException(
          "The store %s has format %s, this program reads up to %d: use a newer Dramatis, or build the store anew"
              .formatted(root, format, FORMAT));
    }
  }

  /** The bytes of the disk that all files but the annotations take. */
  long bytes() {
    try {
      return DiskUse.of(graph());
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(
          "Cannot list %s: %s. May you read there?".formatted(graph(), e.getMessage()), e);
    }
  }
}
