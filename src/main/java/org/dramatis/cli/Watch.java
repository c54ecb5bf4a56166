package org.dramatis.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dramatis.BuildListener;
import org.dramatis.BuildReport;
import org.dramatis.GraphBuilder;
import org.dramatis.Stages;
import org.dramatis.ingest.ArticleReader;
import org.dramatis.ingest.Inputs;
import org.dramatis.ingest.Readings;
import org.dramatis.ingest.WatchedFolder;
import org.dramatis.model.DramatisException;
import org.dramatis.store.GraphStore;

/**
 * Reads what comes into a folder, one step after the other, on a thread of its own. The language
 * models stay in memory. Nothing that a file holds stops it: what went wrong is a line.
 */
final class Watch implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  /** After a failure of the store, which may pass: a full disk. */
  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(30);

  private final WatchedFolder folder;
  private final GraphStore store;
  private final Stages stages;
  private final int threads;
  private final Console console;
  private final CountDownLatch ending = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "watch");
  private volatile Readings current;

  Watch(WatchedFolder folder, GraphStore store, Stages stages, int threads, Console console) {
    this.folder = folder;
    this.store = store;
    this.stages = stages;
    this.threads = threads;
    this.console = console;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      stages.load();
      Duration pause = BETWEEN_LOOKS;
      while (!ending.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = step() ? BETWEEN_LOOKS : BEFORE_ANOTHER_TRY;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, and reads what there is; returns whether that could be written. */
  private boolean step() {
    Inputs inputs = Inputs.NONE;
    try {
      inputs = folder.look();
      if (!inputs.files().isEmpty() || !inputs.unreadable().isEmpty()) {
        console.say(ReportText.account(read(inputs)));
      }
      return true;
    } catch (DramatisException e) {
      console.say("dramatis: " + e.getMessage());
    } catch (RuntimeException e) {
      console.say("dramatis: could not read on (" + e + "); please report it");
    }
    folder.again(inputs);
    return false;
  }

  private BuildReport read(Inputs inputs) {
    try (Readings readings = new ArticleReader(InputStream.nullInputStream()).read(inputs)) {
      current = readings;
      if (ending.getCount() == 0) {
        readings.end();
      }
      return new GraphBuilder(store, stages, threads, new Remarks(), console.clock())
          .build(readings, inputs.bytes());
    } finally {
      current = null;
    }
  }

  /** Says what is remarkable, and nothing of the progress. */
  private final class Remarks implements BuildListener {
    @Override
    public void remarked(String line) {
      console.say("  " + line);
    }
  }

  /** Reads no more documents, and waits until those that were read are in the graph. */
  @Override
  public void close() {
    ending.countDown();
    Readings reading = current;
    if (reading != null) {
      reading.end();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
