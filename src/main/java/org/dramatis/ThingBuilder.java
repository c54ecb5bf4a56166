package org.dramatis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.dramatis.map.ClaimReader;
import org.dramatis.map.Iris;
import org.dramatis.map.LinkMapper;
import org.dramatis.map.ThingIndex;
import org.dramatis.map.ThingMapper;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Things;
import org.dramatis.resolve.Resolver;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphView;
import org.dramatis.store.StoredDocument;

/**
 * Makes the things of a store from its claims. They are marked with a digest of the documents they
 * were made from, so that a build that was cut short before this step is finished by the next.
 */
final class ThingBuilder {

  /** Raised when the same claims give other things. */
  private static final String RESOLVER_VERSION = "1";

  private final GraphStore store;
  private final Resolver resolver;
  private final Iris iris;
  private final ThingMark mark;

  ThingBuilder(GraphStore store, Resolver resolver, Iris iris) {
    this.store = store;
    this.resolver = resolver;
    this.iris = iris;
    this.mark = new ThingMark(iris);
  }

  /** Makes the things anew if the documents are others than those they were made from. */
  void bringUpToDate() {
    List<StoredDocument> documents = store.read(GraphView::documents);
    String digest = digest(documents);
    if (!store.read(view -> mark.isSet(view, digest))) {
      make(documents, digest);
    }
  }

  /** Makes the things anew in any case: the way of making them may have changed. */
  void makeAnew() {
    List<StoredDocument> documents = store.read(GraphView::documents);
    make(documents, digest(documents));
  }

  private void make(List<StoredDocument> documents, String digest) {
    Things things = resolver.resolve(() -> claims(documents, graph -> store.read(graph::claims)));
    LinkMapper links = new LinkMapper(iris, ThingIndex.of(things));
    store.write(
        update -> {
          update.update(
              iris.things(),
              (Consumer<Triple> sink) -> {
                new ThingMapper(iris).map(things, sink);
                claims(documents, graph -> graph.claims(update.view()))
                    .forEachRemaining(document -> links.map(document, sink));
              });
          mark.set(update, digest);
        });
  }

  /** The name of a document's graph, from which its claims can be read. */
  private record ClaimGraph(String name) {

    DocumentClaims claims(GraphView view) {
      return new ClaimReader().read(view.triples(name));
    }
  }

  /** The claims of all documents, one in memory at a time. */
  private static Iterator<DocumentClaims> claims(
      List<StoredDocument> documents, Function<ClaimGraph, DocumentClaims> reader) {
    return documents.stream()
        .map(document -> reader.apply(new ClaimGraph(document.iri())))
        .iterator();
  }

  private static String digest(List<StoredDocument> documents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(RESOLVER_VERSION.getBytes(StandardCharsets.UTF_8));
      for (StoredDocument document : documents) {
        digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
