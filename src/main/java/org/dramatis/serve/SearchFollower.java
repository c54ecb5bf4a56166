package org.dramatis.serve;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dramatis.search.SearchException;
import org.dramatis.search.TextSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps text search in step with a graph that others write to: looks every second whether it has
 * changed. Whoever searches meanwhile sees the state before.
 */
final class SearchFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchFollower.class);

  /** Most of the time is left to others, however long it takes to follow. */
  private static final int REST = 4;

  private final TextSearch search;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, SearchFollower::named);

  /**
   * @param search is closed together with this
   */
  SearchFollower(TextSearch search) {
    this.search = search;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "text-search");
    thread.setDaemon(true);
    return thread;
  }

  /** Catches up with the graph as it is, and from then on follows it. */
  void start() {
    thread.execute(this::follow);
  }

  private void follow() {
    long begun = System.nanoTime();
    try {
      search.bringUpToDate();
    } catch (SearchException e) {
      LOG.warn(e.getMessage());
    } finally {
      long rest = REST * (System.nanoTime() - begun);
      if (!thread.isShutdown()) {
        thread.schedule(this::follow, Math.max(rest, 1_000_000_000L), TimeUnit.NANOSECONDS);
      }
    }
  }

  /**
   * Waits for what is being written to the indexes, and closes them. Nothing is interrupted: that
   * would close the files of the graph.
   */
  @Override
  public void close() {
    thread.shutdown();
    search.close();
  }
}
