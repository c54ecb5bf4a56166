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
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * Puts a packed copy in the place of a database while others may read it. The copy is made in a
 * folder that counts as none until it is whole and gets its name in one step; what an interrupted
 * compaction leaves behind is removed when the database is opened next, or compacted next.
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
    // Writers wait, readers go on.
    container.execReadOnlyDatabase(
        () -> {
          copy(unfinished);
          move(unfinished, made);
          change(made);
        });
    // Waits for those who still read the old database.
    before.getTxnSystem().getTxnMgr().startExclusiveMode();
    StoreConnection.release(before.getLocation());
    deleteUpTo(version, old.getParent());
  }

  private static int version(Path folder) {
    var matcher = VERSION.matcher(folder.getFileName().toString());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  private void copy(Path unfinished) {
    delete(unfinished);
    unfinished.toFile().mkdirs();
    Location location = Location.create(unfinished);
    boolean whole = false;
    try {
      DatasetGraphTDB target =
          StoreConnection.connectCreate(location, Indexes.parameters(), null).getDatasetGraphTDB();
      new PackedCopy(before, target).run();
      whole = true;
    } finally {
      StoreConnection.internalExpel(location, true);
      if (!whole) {
        delete(unfinished);
      }
    }
  }

  private static void move(Path unfinished, Path made) {
    try {
      Files.move(unfinished, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void change(Path made) {
    DatasetGraphTDB after =
        StoreConnection.connectCreate(
                Location.create(made), Indexes.parameters(), before.getReorderTransform())
            .getDatasetGraphTDB();
    TransactionCoordinator transactions = after.getTxnSystem().getTxnMgr();
    transactions.execExclusive(
        () -> {
          transactions.takeOverFrom(before.getTxnSystem().getTxnMgr());
          container.change(before, after);
        });
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
