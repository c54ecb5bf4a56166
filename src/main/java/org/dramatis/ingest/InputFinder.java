package org.dramatis.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the files that arguments name. */
final class InputFinder {

  private static final String GLOB_CHARACTERS = "*?[{";

  /** By real path, so that a file named twice is read once. */
  private final Map<Path, InputFile> files = new LinkedHashMap<>();

  private final List<Reading.Unreadable> unreadable = new ArrayList<>();

  Inputs found() {
    return new Inputs(List.copyOf(files.values()), unreadable);
  }

  void add(String argument) {
    if (argument.equals("-")) {
      files.putIfAbsent(Path.of("-"), InputFile.STANDARD_INPUT);
      return;
    }
    Optional<Path> path = existing(argument);
    if (path.isEmpty()) {
      addMatches(argument);
    } else if (Files.isDirectory(path.get())) {
      addFolder(path.get());
    } else {
      addFile(path.get());
    }
  }

  private static Optional<Path> existing(String argument) {
    try {
      return Optional.of(Path.of(argument)).filter(Files::exists);
    } catch (InvalidPathException exception) {
      return Optional.empty();
    }
  }

  private void addFile(Path file) {
    requireReadable(file, "file");
    try {
      put(file, file.getFileName().toString(), Files.size(file));
    } catch (IOException exception) {
      throw new UnreadableInputException(
          "Cannot read " + file + ": " + Reasons.of(exception) + ".", exception);
    }
  }

  private void addFolder(Path folder) {
    if (walk(folder, path -> Format.ofName(path.toString()).isPresent()) == 0) {
      throw new UnreadableInputException(
          "Nothing to read in "
              + folder
              + ": it holds no .txt, .jsonl, .ndjson, .html or .htm file, nor one of these as .gz."
              + " Name a folder that does, or the files themselves.");
    }
  }

  private void addMatches(String argument) {
    int first = firstGlobCharacter(argument);
    if (first < 0) {
      throw new UnreadableInputException(
          "Cannot read " + argument + ": there is no such file or folder. Check the path.");
    }
    String before = argument.substring(0, first).replace(File.separatorChar, '/');
    int slash = before.lastIndexOf('/');
    Path folder = Path.of(slash < 0 ? "." : before.substring(0, Math.max(1, slash)));
    Predicate<Path> matcher = matcher(argument, argument.substring(slash + 1));
    if (!Files.isDirectory(folder) || walk(folder, matcher) == 0) {
      throw new UnreadableInputException(
          "Nothing to read: no file matches " + argument + ". Check the pattern.");
    }
  }

  private static int firstGlobCharacter(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if (GLOB_CHARACTERS.indexOf(argument.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Predicate<Path> matcher(String argument, String pattern) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      // As in shells, "**/" also stands for no folder at all; Java's matcher wants one.
      PathMatcher flat =
          FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
      return path -> matcher.matches(path) || flat.matches(path);
    } catch (PatternSyntaxException exception) {
      throw new UnreadableInputException(
          "Cannot read " + argument + ": not a pattern, " + exception.getDescription() + ".",
          exception);
    }
  }

  /** Adds the folder's files that are wanted, judged by their relative path; says how many. */
  private int walk(Path folder, Predicate<Path> wanted) {
    requireReadable(folder, "folder");
    FolderWalk walk = new FolderWalk(folder, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException exception) {
      throw new UnreadableInputException(
          "Cannot read " + folder + ": " + Reasons.of(exception) + ".", exception);
    }
    walk.sizes().forEach((name, size) -> put(folder.resolve(name), name, size));
    unreadable.addAll(walk.unreadable());
    return walk.sizes().size() + walk.unreadable().size();
  }

  private void put(Path file, String name, long size) {
    files.putIfAbsent(realPath(file), new InputFile(name, Optional.of(file), size));
  }

  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException exception) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static void requireReadable(Path path, String kind) {
    if (!Files.isReadable(path)) {
      throw new UnreadableInputException(
          "Cannot read " + path + ": no permission. Make the " + kind + " readable.");
    }
  }
}
