package org.dramatis.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.base.Sys;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * Puts a packed copy in the place of a database, which others may read meanwhile. The copy is made
 * in a folder that counts as none until it is whole and gets its name in one step; what an
 * interrupted compaction leaves behind is removed when the database is opened next, or compacted
 * next.
 */
final class Compaction {

  private static final Pattern VERSION = Pattern.compile("Data-(\\d+)");

  private final DatasetGraphSwitchable container;
  private final DatasetGraphTDB before;

  Compaction(DatasetGraphSwitchable container) {
    this.container = container;
    this.before = (DatasetGraphTDB) container.get();
  }

  void run() {
    if (Sys.isWindows) {
      // A folder with mapped files cannot be renamed there.
      DatabaseMgr.compact(container, true);
      return;
    }
    Path old = Path.of(before.getLocation().getDirectoryPath()).normalize();
    int version = version(old);
    Path made = old.resolveSibling("Data-%04d".formatted(version + 1));
    Path unfinished = made.resolveSibling(made.getFileName() + "-tmp");
    long copied = copy(unfinished);
    // From here on nobody begins to read before those who read now are done.
    container.execExclusive(() -> change(copied, unfinished, made));
    StoreConnection.release(before.getLocation());
    deleteUpTo(version, old.getParent());
  }

  private static int version(Path folder) {
    var matcher = VERSION.matcher(folder.getFileName().toString());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** Returns the version of the data that was copied. */
  private long copy(Path unfinished) {
    delete(unfinished);
    unfinished.toFile().mkdirs();
    Location location = Location.create(unfinished);
    boolean whole = false;
    try {
      // The folder above may say that there are other indexes, or nothing.
      StoreParamsCodec.write(location, Indexes.parameters());
      DatasetGraphTDB target =
          StoreConnection.connectCreate(location, Indexes.parameters(), null).getDatasetGraphTDB();
      long version = new PackedCopy(before, target).run();
      whole = true;
      return version;
    } finally {
      StoreConnection.internalExpel(location, true);
      if (!whole) {
        delete(unfinished);
      }
    }
  }

  private void change(long copied, Path unfinished, Path made) {
    if (PackedCopy.version(before) != copied) {
      delete(unfinished);
      throw new StoreException(
          "The graph was written to while it was compacted, it stays as it is: compact it again");
    }
    try {
      Files.move(unfinished, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    container.change(
        before,
        StoreConnection.connectCreate(
                Location.create(made), Indexes.parameters(), before.getReorderTransform())
            .getDatasetGraphTDB());
  }

  private static void deleteUpTo(int version, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files.filter(file -> version(file) >= 0 && version(file) <= version).toList();
      old.forEach(Compaction::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Compaction::deleteFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
