package org.dramatis.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Collects a folder's wanted files and notes what cannot be opened; hidden ones are passed by. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Predicate<Path> wanted;
  private final Map<String, Long> sizes = new TreeMap<>();
  private final List<Reading.Unreadable> unreadable = new ArrayList<>();

  /**
   * @param wanted judges a path relative to the folder
   */
  FolderWalk(Path folder, Predicate<Path> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /** The sizes of the files by relative path with forward slashes, in order. */
  Map<String, Long> sizes() {
    return sizes;
  }

  List<Reading.Unreadable> unreadable() {
    return unreadable;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Path relative = folder.relativize(file);
    if (isHidden(file) || !wanted.test(relative)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isOther()) {
      // A pipe would keep the run waiting.
      unreadable.add(new Reading.Unreadable(file.toString(), "not a file but a pipe or device"));
    } else {
      sizes.put(relative.toString().replace(File.separatorChar, '/'), attributes.size());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException exception) {
    if (!isHidden(file) && !(exception instanceof FileSystemLoopException)) {
      unreadable.add(new Reading.Unreadable(file.toString(), Reasons.of(exception)));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }
}
