package org.dramatis;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dramatis.model.DramatisException;

/**
 * Works on several threads and hands the results on in the order in which the work came, so that
 * nothing downstream depends on which thread was faster. Only so much work is under way at a time.
 */
final class InOrder {

  /**
   * Enough that no thread waits while a long document holds up the hand-over: it may be as long as
   * these.
   */
  private static final int UNDER_WAY_PER_THREAD = 16;

  private final int threads;

  InOrder(int threads) {
    this.threads = threads;
  }

  /**
   * Applies the task to each piece of work; the sink is called on the caller's thread.
   *
   * @throws DramatisException if the calling thread is interrupted
   */
  <A, B> void run(Iterator<A> work, Function<A, B> task, Consumer<B> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    ArrayDeque<Future<B>> underWay = new ArrayDeque<>();
    try {
      while (work.hasNext() || !underWay.isEmpty()) {
        while (work.hasNext() && underWay.size() < threads * UNDER_WAY_PER_THREAD) {
          A piece = work.next();
          Callable<B> call = () -> task.apply(piece);
          underWay.add(workers.submit(call));
        }
        sink.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      if (Thread.interrupted()) {
        // A result that is there already would be taken without a look at this.
        throw new InterruptedException();
      }
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DramatisException("Stopped; what is in the store stays there", e);
    } catch (ExecutionException e) {
      throw rethrow(e.getCause());
    }
  }

  /** What another thread threw is thrown on this one. */
  static IllegalStateException rethrow(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(cause);
  }
}
