package org.dramatis.export.network;

import java.io.IOException;

/** Takes the nodes or edges of a network, one by one. */
@FunctionalInterface
interface Sink<T> {
  void accept(T item) throws IOException;
}
