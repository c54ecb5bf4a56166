package org.dramatis.view.network;

import java.util.List;

/** Ways from one thing to another, best supported first. */
public record Paths(List<Path> paths) {

  /** A way: the things in its order, and what ties each to the next. */
  public record Path(List<NetworkNode> nodes, List<NetworkEdge> edges) {}
}
