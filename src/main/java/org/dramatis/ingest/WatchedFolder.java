package org.dramatis.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder that is looked at again and again. It hands out the files that are new or have changed,
 * each only when it was the same at two looks one after the other: it might still be written. Not
 * for several threads at once.
 */
public final class WatchedFolder {

  private final Path folder;
  private final Map<String, Form> handedOut = new HashMap<>();
  private final Set<Reading.Unreadable> told = new HashSet<>();
  private Map<String, Form> before = Map.of();

  /**
   * @throws UnreadableInputException if there is no such folder
   */
  public WatchedFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableInputException(
          "Cannot watch " + folder + ": there is no such folder. Make it, or name another.");
    }
    this.folder = folder;
  }

  /** How a file looks from outside. */
  private record Form(long bytes, FileTime changed) {}

  /**
   * Looks at all files, in time that grows with their number.
   *
   * @return what is to be read now, named as if the whole folder were read; often nothing
   * @throws UnreadableInputException if the folder cannot be listed
   */
  public Inputs look() {
    FolderWalk walk = walk();
    Map<String, Form> now = forms(walk);
    List<InputFile> settled = new ArrayList<>();
    now.forEach(
        (name, form) -> {
          if (form.equals(before.get(name)) && !form.equals(handedOut.put(name, form))) {
            settled.add(new InputFile(name, Optional.of(folder.resolve(name)), form.bytes()));
          }
        });
    before = now;
    return new Inputs(settled, walk.unreadable().stream().filter(told::add).toList());
  }

  private FolderWalk walk() {
    FolderWalk walk = new FolderWalk(folder, path -> Format.ofName(path.toString()).isPresent());
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      return walk;
    } catch (IOException e) {
      throw new UnreadableInputException(
          "Cannot look into " + folder + ": " + Reasons.of(e) + ".", e);
    }
  }

  /** Without what has been removed since the folder was listed. */
  private Map<String, Form> forms(FolderWalk walk) {
    Map<String, Form> forms = new TreeMap<>();
    walk.sizes()
        .forEach(
            (name, bytes) -> {
              try {
                FileTime changed = Files.getLastModifiedTime(folder.resolve(name));
                forms.put(name, new Form(bytes, changed));
              } catch (IOException e) {
                forms.remove(name);
              }
            });
    return forms;
  }

  /** Has files handed out once more, as if they had changed. */
  public void again(Inputs inputs) {
    inputs.files().forEach(file -> handedOut.remove(file.name()));
  }
}
