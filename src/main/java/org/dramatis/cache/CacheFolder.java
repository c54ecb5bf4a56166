package org.dramatis.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder whose files are whole or not there. Any number of threads and processes may share it.
 *
 * @param path made when the first file is written
 */
public record CacheFolder(Path path) {

  private static final int BUFFER = 1 << 16;

  /**
   * The folder {@code dramatis} in {@code XDG_CACHE_HOME}, else in {@code ~/.cache}.
   *
   * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory
   *     Specification</a>: a relative path there counts for nothing
   */
  public static CacheFolder ofUser() {
    return ofUser(System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"));
  }

  static CacheFolder ofUser(String cacheHome, String home) {
    return new CacheFolder(
        Stream.ofNullable(cacheHome)
            .map(Path::of)
            .filter(Path::isAbsolute)
            .findFirst()
            .orElseGet(() -> Path.of(home, ".cache"))
            .resolve("dramatis"));
  }

  public Path file(String name) {
    return path.resolve(name);
  }

  /**
   * Writes a file aside and renames it, so that nobody ever sees half of it.
   *
   * @throws IOException if it cannot be written, or the writer throws it; the file is then as it
   *     was before
   */
  public void write(String name, Writer writer) throws IOException {
    Files.createDirectories(path);
    Path aside = Files.createTempFile(path, name + "-", ".tmp");
    // Ctrl-C runs no "finally".
    aside.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER)) {
        writer.write(out);
      }
      Files.move(
          aside, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Deletes the files that have such a name; one that cannot be deleted stays. */
  public void delete(Predicate<String> unwanted) {
    String[] names = path.toFile().list();
    for (String name : names == null ? new String[0] : names) {
      if (unwanted.test(name)) {
        file(name).toFile().delete();
      }
    }
  }

  /** Writes what a file shall hold. */
  @FunctionalInterface
  public interface Writer {
    void write(OutputStream out) throws IOException;
  }
}
