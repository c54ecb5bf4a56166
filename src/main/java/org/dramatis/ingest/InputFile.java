package org.dramatis.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the input.
 *
 * @param name the path relative to the input folder with forward slashes; a file given by itself
 *     has its own name
 * @param path empty for standard input
 * @param bytes its size on disk, 0 where it is not known in advance
 */
public record InputFile(String name, Optional<Path> path, long bytes) {

  static final InputFile STANDARD_INPUT = new InputFile("standard-input", Optional.empty(), 0);

  /** How messages name the file. */
  public String place() {
    return path.map(Path::toString).orElse("standard input");
  }
}
