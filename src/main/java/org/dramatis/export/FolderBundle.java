package org.dramatis.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in a folder. */
public final class FolderBundle implements Bundle {

  private final Path folder;

  /**
   * @param folder is made if it is not there; files of the same names are replaced
   */
  public FolderBundle(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(String name, Content content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      content.writeTo(out);
    }
  }
}
