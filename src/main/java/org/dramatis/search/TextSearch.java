package org.dramatis.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.util.Context;
import org.dramatis.store.GraphState;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphView;

/**
 * Finds the things of a store by their names and its sentences by their words, forgiving of case,
 * accents and small slips, and while somebody is still typing. The indexes lie in the store's
 * folder; what they lack of the graph, or have too much, is told by digests and made up for, so
 * that they may be deleted at any time.
 *
 * <p>Many threads may search; they see the state of the graph at which the indexes were brought up
 * to date last.
 */
public final class TextSearch implements AutoCloseable {

  /** Nobody types more; what is longer is cut. */
  private static final int LONGEST = 300;

  private final GraphStore store;
  private final NameIndex names;
  private final SentenceIndex sentences;
  private Optional<GraphState> state = Optional.empty();
  private boolean closed;
  private final CountDownLatch first;

  private TextSearch(GraphStore store, CountDownLatch first) {
    Path folder = store.text();
    this.store = store;
    this.first = first;
    this.names = new NameIndex(folder.resolve("names"), this::awaitFirst);
    this.sentences = sentencesBeside(names, folder.resolve("sentences"));
  }

  private static SentenceIndex sentencesBeside(NameIndex names, Path folder) {
    try {
      return new SentenceIndex(folder);
    } catch (RuntimeException e) {
      names.close();
      throw e;
    }
  }

  /**
   * Opens the indexes of a store as they are; what is damaged is emptied. Whoever searches waits
   * until they have been brought up to date a first time. The store has to stay open meanwhile.
   *
   * @throws SearchException if they cannot be written
   */
  public static TextSearch open(GraphStore store) {
    return new TextSearch(store, new CountDownLatch(1));
  }

  /**
   * Makes the indexes say what the graph says now. Costs next to nothing where it has not changed
   * since the last time; else some seconds a million names, and as long as it takes to read the
   * documents that are new. Not to be called within a transaction.
   *
   * @throws SearchException if they cannot be written
   */
  public synchronized void bringUpToDate() {
    try {
      if (!closed) {
        state = store.read(this::bringUpTo);
      }
    } finally {
      first.countDown();
    }
  }

  private Optional<GraphState> bringUpTo(GraphView view) {
    Optional<GraphState> now = GraphState.of(DatasetFactory.wrap(view.dataset()));
    if (now.isEmpty() || !now.equals(state)) {
      names.update(NamedThings.in(view.dataset(), store.base() + "things"));
      sentences.update(view);
    }
    return now;
  }

  /**
   * The things with a name that has all the words, in whichever order, or words that begin so;
   * where fewer than the limit do, also those with a name that nearly has. Best first.
   *
   * @param typed as far as it has been typed
   * @param kinds which things; none for all
   * @param limit the most that are given
   */
  public FoundNames names(String typed, Set<ThingKind> kinds, int limit) {
    awaitFirst();
    return names.search(new NameSearch(cut(typed), kinds, limit)::run);
  }

  /**
   * The sentences that have all the words, those in quotation marks one after the other. Best
   * first, then the newest.
   *
   * @param limit the most that are given
   */
  public List<FoundSentence> sentences(String words, int limit) {
    awaitFirst();
    return sentences.search(new SentenceSearch(cut(words), limit)::run);
  }

  private void awaitFirst() {
    try {
      first.await();
    } catch (InterruptedException e) {
      // Whoever is stopped while waiting finds what there is.
      Thread.currentThread().interrupt();
    }
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  /**
   * Lets queries in a context of ARQ ask for names: {@code ?thing text:query (rdfs:label "words")},
   * in the language of Lucene's query parser.
   */
  public void offerTo(Context context) {
    context.set(TextQuery.textIndex, names.forSparql());
  }

  /** Waits until they are up to date, if somebody is at it. */
  @Override
  public synchronized void close() {
    closed = true;
    first.countDown();
    names.close();
    sentences.close();
  }
}
