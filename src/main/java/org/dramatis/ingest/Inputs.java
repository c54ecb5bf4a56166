package org.dramatis.ingest;

import java.util.List;

/**
 * The files that a command line names, found before any is read, so that progress can be shown.
 *
 * @param files in the order of the arguments, a folder's files sorted by path; each file once
 * @param unreadable what lies in a folder and cannot be opened
 */
public record Inputs(List<InputFile> files, List<Reading.Unreadable> unreadable) {

  /** Nothing to read. */
  public static final Inputs NONE = new Inputs(List.of(), List.of());

  public Inputs {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Finds the files.
   *
   * @param arguments files, folders, globs that no shell has expanded, {@code -} for standard input
   * @throws UnreadableInputException if an argument names nothing that can be read
   */
  public static Inputs find(List<String> arguments) {
    InputFinder finder = new InputFinder();
    arguments.forEach(finder::add);
    return finder.found();
  }

  /** The size of all files on disk. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }
}
