package org.dramatis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dramatis.ingest.Readings;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.Iris;
import org.dramatis.model.Article;
import org.dramatis.store.GraphStore;
import org.dramatis.store.StoredDocument;

/**
 * Reads documents into a store and keeps its things in step with its claims. Documents become
 * visible a batch at a time, each whole; the things are made anew when all are in.
 */
public final class GraphBuilder {

  private final GraphStore store;
  private final Stages stages;
  private final InOrder inOrder;
  private final BuildListener listener;
  private final Clock clock;

  /**
   * @param threads that read documents side by side
   */
  public GraphBuilder(
      GraphStore store, Stages stages, int threads, BuildListener listener, Clock clock) {
    this.store = store;
    this.stages = stages;
    this.inOrder = new InOrder(threads);
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Adds what is new, replaces what has changed, leaves what is in the store as it was read.
   *
   * @param bytes the size of what is to be read, for progress
   */
  public BuildReport build(Readings readings, long bytes) {
    return store.alone(() -> buildAlone(readings, bytes));
  }

  private BuildReport buildAlone(Readings readings, long bytes) {
    listener.begun("Reading", bytes);
    try (KeptClaims kept = new KeptClaims(store.claims());
        BuildSession session = session(kept)) {
      Articles articles = new Articles(readings, session, store, stages.pipeline());
      inOrder.run(
          articles,
          article -> stages.pipeline().read(article, session.claimsOf(article.id())),
          document -> {
            session.add(document);
            listener.progressed(
                articles.bytesOfOneMore(), bytes, session.documents(), session.words());
          });
      return finish(session, stages.things(store, kept)::bringUpToDate);
    }
  }

  /** Reads every document of the store again, from its kept annotation where there is one. */
  public BuildReport rebuild() {
    return store.alone(this::rebuildAlone);
  }

  private BuildReport rebuildAlone() {
    try (KeptClaims kept = new KeptClaims(store.claims());
        BuildSession session = session(kept)) {
      List<StoredDocument> documents = session.allKnown();
      listener.begun("Reading again", documents.size());
      Iterator<Article> articles =
          documents.stream().map(document -> stages.pipeline().stored(store, document)).iterator();
      inOrder.run(
          articles,
          article -> stages.pipeline().read(article, session.claimsOf(article.id())),
          document -> {
            session.add(document);
            int done = session.documents();
            listener.progressed(done, documents.size(), done, session.words());
          });
      return finish(session, stages.things(store, kept)::makeAnew);
    }
  }

  /**
   * Removes documents, and with them what only they say.
   *
   * @param ids those that are not in the store become failures in the report
   */
  public BuildReport remove(List<String> ids) {
    return store.alone(() -> removeAlone(ids));
  }

  private BuildReport removeAlone(List<String> ids) {
    try (KeptClaims kept = new KeptClaims(store.claims());
        BuildSession session = session(kept)) {
      List<String> unwanted = new ArrayList<>();
      for (String id : ids) {
        session
            .known(id)
            .ifPresentOrElse(
                document -> unwanted.add(document.iri()),
                () -> session.fail("no document with the id " + id + " is in the store"));
      }
      session.remove(unwanted);
      return finish(session, stages.things(store, kept)::bringUpToDate);
    }
  }

  /** Documents may bring what makes judgements contradict each other. */
  private BuildReport finish(BuildSession session, Runnable resolving) {
    JudgementGraph judgements = new JudgementGraph(store, new Iris(store.base()));
    return session.finish(
        () -> {
          resolving.run();
          judgements.contradictions().forEach(it -> session.remark(it.line()));
        });
  }

  private BuildSession session(KeptClaims kept) {
    return new BuildSession(store, kept, stages.runDescription(clock), listener, clock);
  }
}
