package org.dramatis.export.fact;

import java.io.IOException;

/** Takes items one by one, and may fail to write them. */
@FunctionalInterface
public interface Sink<T> {
  void accept(T item) throws IOException;
}
