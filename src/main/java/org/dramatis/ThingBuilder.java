package org.dramatis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.dramatis.keep.ClaimRecord;
import org.dramatis.keep.KeptClaims;
import org.dramatis.keep.KeptThings;
import org.dramatis.keep.MadeThings;
import org.dramatis.map.ClaimReader;
import org.dramatis.map.Iris;
import org.dramatis.map.LinkMapper;
import org.dramatis.map.ThingIndex;
import org.dramatis.map.ThingMapper;
import org.dramatis.model.Asked;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Explanation;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgements;
import org.dramatis.model.Things;
import org.dramatis.resolve.Resolver;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphUpdate;
import org.dramatis.store.GraphView;
import org.dramatis.store.StoredDocument;

/**
 * Makes the things of a store from its claims and the user's judgements. They are marked with a
 * digest of what they were made from, so that a build that was cut short before this step is
 * finished by the next; and only those are written that are not in the graph as they should be.
 */
final class ThingBuilder {

  /** Raised when the same claims give other things. */
  private static final String RESOLVER_VERSION = "5";

  /** Where more is to be written, the graph is gone through triple by triple, in less memory. */
  private static final int MANY = 300_000;

  private final GraphStore store;
  private final KeptClaims kept;
  private final Supplier<Resolver> resolver;
  private final Iris iris;
  private final ThingMark mark;

  /**
   * @param resolver made when it is needed: a build may have brought relations by then
   */
  ThingBuilder(GraphStore store, KeptClaims kept, Supplier<Resolver> resolver, Iris iris) {
    this.store = store;
    this.kept = kept;
    this.resolver = resolver;
    this.iris = iris;
    this.mark = new ThingMark(iris);
  }

  /** Makes the things anew if the documents or judgements are others than they were made from. */
  ThingWork bringUpToDate() {
    List<StoredDocument> documents = store.read(GraphView::documents);
    Judgements judgements = new JudgementGraph(store, iris).all();
    String digest = digest(documents, judgements);
    return store.read(view -> mark.isSet(view, digest))
        ? ThingWork.NONE
        : make(documents, judgements, digest);
  }

  /** Makes the things anew in any case: the way of making them may have changed. */
  ThingWork makeAnew() {
    List<StoredDocument> documents = store.read(GraphView::documents);
    Judgements judgements = new JudgementGraph(store, iris).all();
    return make(documents, judgements, digest(documents, judgements));
  }

  /** Why two things are one, or are not; nothing if either is not made of the claims. */
  Optional<Explanation> explain(Asked one, Asked other) {
    List<StoredDocument> documents = store.read(GraphView::documents);
    Judgements judgements = new JudgementGraph(store, iris).all();
    return resolver.get().explain(() -> claims(documents), judgements, one, other);
  }

  private ThingWork make(List<StoredDocument> documents, Judgements judgements, String digest) {
    Things things = resolver.get().resolve(() -> claims(documents), judgements);
    Map<String, String> digests = new LinkedHashMap<>();
    documents.forEach(document -> digests.put(document.id(), document.claims()));
    MadeThings made = MadeThings.of(things, digests);
    KeptThings.Parcel parcel = KeptThings.Parcel.of(made);
    KeptThings keptThings = new KeptThings(store.things());
    Optional<ThingDifference> difference =
        before(keptThings)
            .map(before -> new ThingDifference(iris, before, made))
            .filter(this::canWrite);
    store.write(
        update -> {
          difference.ifPresentOrElse(
              found -> found.write(things, this::claims, update),
              () -> writeAll(things, documents, update));
          mark.set(update, digest, parcel.digest());
        });
    keptThings.keep(parcel);
    kept.retain(new HashSet<>(digests.values()));
    int all = documents.size();
    return difference
        .map(ThingDifference::work)
        .orElseGet(() -> new ThingWork(all, made.things().size(), all));
  }

  /** What the graph of things holds; nothing if that is not known. */
  private Optional<MadeThings> before(KeptThings keptThings) {
    return store.read(
        view ->
            view.triples(iris.things()).hasNext()
                ? mark.keptAs(view).flatMap(keptThings::find)
                : Optional.of(MadeThings.NONE));
  }

  private boolean canWrite(ThingDifference difference) {
    return difference.rewritten() < MANY && kept.holds(difference.claimsNeeded());
  }

  private void writeAll(Things things, List<StoredDocument> documents, GraphUpdate update) {
    LinkMapper links = new LinkMapper(iris, ThingIndex.of(things));
    update.update(
        iris.things(),
        (Consumer<Triple> sink) -> {
          new ThingMapper(iris).map(things, sink);
          documents.forEach(document -> links.map(claims(document, update.view()), sink));
        });
  }

  /** The claims of all documents, one in memory at a time. */
  private Iterator<DocumentClaims> claims(List<StoredDocument> documents) {
    return documents.stream()
        .map(
            document ->
                kept.find(document.claims())
                    .orElseGet(() -> store.read(view -> readAgain(document, view))))
        .iterator();
  }

  /** The claims of one document. */
  DocumentClaims claims(StoredDocument document, GraphView view) {
    return kept.find(document.claims()).orElseGet(() -> readAgain(document, view));
  }

  /** A graph that was written before claims were kept has no digest to keep them by. */
  private DocumentClaims readAgain(StoredDocument document, GraphView view) {
    DocumentClaims claims = new ClaimReader().read(view.triples(document.iri()));
    if (!document.claims().isEmpty()) {
      kept.keep(List.of(ClaimRecord.again(document.claims(), claims)));
    }
    return claims;
  }

  private DocumentClaims claims(String digest) {
    return kept.find(digest)
        .orElseThrow(() -> new IllegalStateException("Claims that were kept are gone: " + digest));
  }

  private static String digest(List<StoredDocument> documents, Judgements judgements) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(RESOLVER_VERSION.getBytes(StandardCharsets.UTF_8));
      for (StoredDocument document : documents) {
        digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
      }
      for (Judgement judgement : judgements.all()) {
        digest.update(judgement.id().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
