package org.dramatis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dramatis.model.DramatisException;

/**
 * Writes batches on a thread of its own, one after the other, while the next is gathered. There is
 * never more than one besides the one that is gathered: who is faster waits.
 */
final class BatchWriter implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread writer = new Thread(work, "writer");
            writer.setDaemon(true);
            return writer;
          });

  private Future<?> last = CompletableFuture.completedFuture(null);

  /**
   * Begins to write a batch when the one before is written.
   *
   * @throws RuntimeException what the batch before threw; this one is not written then
   * @throws DramatisException if the calling thread is interrupted
   */
  void write(Runnable batch) {
    finish();
    last = thread.submit(batch);
  }

  /**
   * Waits until everything is written.
   *
   * @throws RuntimeException what the last batch threw
   * @throws DramatisException if the calling thread is interrupted
   */
  void finish() {
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DramatisException("Stopped; what is in the store stays there", e);
    } catch (ExecutionException e) {
      throw InOrder.rethrow(e.getCause());
    }
  }

  /** Lets a batch that is being written come to its end: it is kept whole or not at all. */
  @Override
  public void close() {
    thread.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
