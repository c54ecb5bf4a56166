package org.dramatis.view.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.search.FoundSentence;
import org.dramatis.search.TextSearch;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.document.DocumentEntry.Excerpt;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kept;
import org.dramatis.view.graph.Terms;

/** Lists documents. */
public final class DocumentsView implements View {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  /**
   * Sentences with the words that are looked for; more documents than these are in are not found.
   */
  private static final int SENTENCES = 2000;

  private final GraphStore store;
  private final TextSearch search;
  private final Kept<DocumentCatalogue> kept;

  public DocumentsView(GraphStore store, TextSearch search) {
    this.store = store;
    this.search = search;
    this.kept = new Kept<>(store);
  }

  @Override
  public Documents answer(Parameters asked) {
    Map<String, Excerpt> excerpts = excerpts(asked.text("q"));
    return store.read(
        view -> {
          GraphReader graph = new GraphReader(view.dataset());
          DocumentCatalogue catalogue = kept.get(() -> DocumentCatalogue.read(graph));
          List<DocumentReference> fitting = fitting(graph, catalogue, asked, excerpts.keySet());
          DocumentReader documents = new DocumentReader(graph);
          List<DocumentEntry> shown =
              fitting.stream()
                  .skip(asked.count("offset", 0, Integer.MAX_VALUE))
                  .limit(asked.count("limit", USUAL, MOST))
                  .map(
                      document ->
                          DocumentEntry.of(
                              document,
                              catalogue.contents(graph, document),
                              documents.original(GraphReader.node(document.iri())),
                              Optional.ofNullable(excerpts.get(document.iri()))))
                  .toList();
          return new Documents(shown, fitting.size());
        });
  }

  /** Of each document that has the words in a sentence the sentence that has them best. */
  private Map<String, Excerpt> excerpts(Optional<String> words) {
    Map<String, Excerpt> excerpts = new LinkedHashMap<>();
    if (words.isPresent()) {
      for (FoundSentence sentence : search.sentences(words.get(), SENTENCES)) {
        excerpts.putIfAbsent(sentence.document(), Excerpt.of(sentence));
      }
    }
    return excerpts;
  }

  private static List<DocumentReference> fitting(
      GraphReader graph, DocumentCatalogue catalogue, Parameters asked, Set<String> withWords) {
    DocumentFilter filter = DocumentFilter.of(asked, withWords);
    List<DocumentReference> fitting =
        catalogue.documents().stream().filter(filter::admits).toList();
    for (String thing : asked.iris("about")) {
      Set<String> speaking = speakingOf(graph, GraphReader.node(thing));
      fitting = fitting.stream().filter(it -> speaking.contains(it.iri())).toList();
    }
    return fitting;
  }

  private static Set<String> speakingOf(GraphReader graph, Node thing) {
    Set<String> documents = new HashSet<>();
    for (Node mention : graph.subjects(Terms.DENOTES, thing)) {
      documents.add(DocumentReader.documentOf(mention).getURI());
    }
    return documents;
  }
}
