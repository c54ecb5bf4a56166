package org.dramatis.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * Adds up what the thread that runs it spends on some work: processor time, and memory allocated.
 */
public final class Cost {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long nanoseconds;
  private long bytes;

  /** Does the work and counts its cost; this thread alone. */
  public <T> T of(Supplier<T> work) {
    long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
    long before = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    nanoseconds += THREADS.getCurrentThreadCpuTime() - before;
    bytes += THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
    return result;
  }

  /** Milliseconds of processor time. */
  public double milliseconds() {
    return nanoseconds / 1e6;
  }

  public long bytes() {
    return bytes;
  }
}
