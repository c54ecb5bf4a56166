package org.dramatis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dramatis.export.Bundle;
import org.dramatis.export.FolderBundle;

/** A folder whose files are there when all of them are whole. */
final class OutputFolder {

  private final String name;

  OutputFolder(String name) {
    this.name = name;
  }

  /** Replaces files of the same names, and leaves others alone. */
  void write(Consumer<Bundle> work) {
    Path folder = Path.of(name).toAbsolutePath().normalize();
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new UsageException(
            name + " is a file, and what is exported is several: name a folder");
      }
      Path unfinished = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".");
      try {
        work.accept(new FolderBundle(unfinished));
        move(unfinished, folder);
      } finally {
        remove(unfinished);
      }
    } catch (IOException e) {
      throw new UnreadableFileException("Cannot write " + name, e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    for (Path path : inside(from)) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> paths = inside(folder);
    for (int i = paths.size() - 1; i >= 0; i--) {
      Files.delete(paths.get(i));
    }
  }

  /** The folder and all that is in it, what is outside first. */
  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
