package org.dramatis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dramatis.ingest.Reading;
import org.dramatis.ingest.Readings;
import org.dramatis.model.Article;
import org.dramatis.store.GraphStore;

/** The articles of an input that are not in the store as they are; the others go to the report. */
final class Articles implements Iterator<Article> {

  private final Readings readings;
  private final BuildSession session;
  private final GraphStore store;
  private final DocumentPipeline pipeline;
  private final Deque<Long> positions = new ArrayDeque<>();
  private Article next;

  Articles(Readings readings, BuildSession session, GraphStore store, DocumentPipeline pipeline) {
    this.readings = readings;
    this.session = session;
    this.store = store;
    this.pipeline = pipeline;
  }

  @Override
  public boolean hasNext() {
    while (next == null && readings.hasNext()) {
      Reading reading = readings.next();
      if (reading instanceof Reading.Read read) {
        take(read);
      } else if (reading instanceof Reading.Unreadable unreadable) {
        session.fail(unreadable.where() + ": " + unreadable.reason());
      }
    }
    return next != null;
  }

  private void take(Reading.Read read) {
    Article article = read.article();
    read.remarks().forEach(remark -> session.remark(article.id() + ": " + remark));
    if (isUnchanged(article)) {
      session.leave();
    } else {
      next = article;
    }
  }

  private boolean isUnchanged(Article article) {
    return session
        .known(article.id())
        .filter(stored -> stored.run().equals(pipeline.runIri()))
        .filter(stored -> pipeline.stored(store, stored).equals(article))
        .isPresent();
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Article article = next;
    next = null;
    positions.add(readings.bytesRead());
    return article;
  }

  /**
   * How many bytes of the input are done with, now that one more article is; asked once for each.
   */
  long bytesOfOneMore() {
    return positions.remove();
  }
}
