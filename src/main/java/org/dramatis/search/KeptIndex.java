package org.dramatis.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index in a folder of its own. What is missing, damaged or of another form is emptied when it
 * is opened: it can be filled again from the graph.
 */
final class KeptIndex implements AutoCloseable {

  /** Raised when the same graph gives another index. */
  private static final String FORM = "1";

  private static final String FORM_KEY = "form";

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private KeptIndex(Path folder, Directory directory, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
  }

  /** Makes the writer of an index. */
  @FunctionalInterface
  interface Opening {
    IndexWriter open(Directory directory) throws IOException;
  }

  /** Work on an index, which may fail as files may. */
  @FunctionalInterface
  interface Work<F, T> {
    T on(F what) throws IOException;
  }

  /**
   * Opens the index in a folder.
   *
   * @throws SearchException if it cannot be written there
   */
  static KeptIndex open(Path folder, Opening opening) {
    try {
      Directory directory = FSDirectory.open(folder);
      if (!isSound(directory)) {
        for (String file : directory.listAll()) {
          directory.deleteFile(file);
        }
      }
      return new KeptIndex(folder, directory, opening.open(directory));
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Whether every file has the bytes that were written, by this way of writing. */
  private static boolean isSound(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return FORM.equals(reader.getIndexCommit().getUserData().get(FORM_KEY));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Searches what was committed last. */
  <T> T search(Work<IndexSearcher, T> work) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return work.on(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Changes the index; searches see all of the changes at once, at the end. */
  void change(Work<IndexWriter, Boolean> work) {
    try {
      if (work.on(writer) || !writer.getLiveCommitData().iterator().hasNext()) {
        writer.setLiveCommitData(Map.of(FORM_KEY, FORM).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
      }
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private static SearchException failure(Path folder, IOException cause) {
    return new SearchException(
        "Cannot use the index in %s: %s. Is there space, and may you write there? The folder can be deleted: it is made again."
            .formatted(folder, cause.getMessage()),
        cause);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }
}
