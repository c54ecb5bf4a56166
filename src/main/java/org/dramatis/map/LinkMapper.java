package org.dramatis.map;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dramatis.model.DocumentClaims;

/** Writes the links from the claims of a document to the things that they are about. */
public final class LinkMapper {

  private final Iris iris;
  private final ThingIndex index;

  public LinkMapper(Iris iris, ThingIndex index) {
    this.iris = iris;
    this.index = index;
  }

  public void map(DocumentClaims claims, Consumer<Triple> sink) {
    new LinkTriples(iris, index, claims, sink).write();
  }

  /** All nodes from which a document's claims may have links, its own node among them. */
  public Set<Node> sources(DocumentClaims claims) {
    return new LinkTriples(iris, index, claims, unused -> {}).sources();
  }
}
