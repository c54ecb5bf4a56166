package org.dramatis.annotate;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * As many extractors as there are threads that ask at once: none is safe to share. Each gives the
 * same results.
 */
final class TimeExtractors {

  private final AtomicReference<Supplier<TimeExtractor>> first;
  private final Deque<TimeExtractor> idle = new ConcurrentLinkedDeque<>();

  /**
   * @param first gives the extractor that the first to ask will have, which may be loading still
   */
  TimeExtractors(Supplier<TimeExtractor> first) {
    this.first = new AtomicReference<>(first);
  }

  /** Has an extractor that nobody else has meanwhile do some work. */
  <T> T with(Function<TimeExtractor, T> work) {
    TimeExtractor taken = take();
    try {
      return work.apply(taken);
    } finally {
      idle.push(taken);
    }
  }

  private TimeExtractor take() {
    TimeExtractor free = idle.poll();
    if (free != null) {
      return free;
    }
    Supplier<TimeExtractor> loading = first.getAndSet(null);
    return loading != null ? loading.get() : TimeExtractor.load();
  }
}
