package org.dramatis.view.article;

import org.apache.jena.graph.Node;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.GraphReader;

/** Hands out a document with all that was found in it. */
public final class ArticleView implements View {

  private final GraphStore store;

  public ArticleView(GraphStore store) {
    this.store = store;
  }

  @Override
  public Article answer(Parameters asked) {
    String iri = asked.iri("iri");
    return store.read(
        view -> {
          if (view.document(iri).isEmpty()) {
            throw ViewException.unknown(
                "The store has no document <" + iri + ">.",
                "It may have been removed: look it up in the list of documents.");
          }
          Node document = GraphReader.node(iri);
          return new ArticleReader(new GraphReader(view.dataset())).read(document);
        });
  }
}
