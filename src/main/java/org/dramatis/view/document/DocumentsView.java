package org.dramatis.view.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kept;
import org.dramatis.view.graph.Terms;

/** Lists documents. */
public final class DocumentsView implements View {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final GraphStore store;
  private final Kept<List<DocumentReference>> catalogue;

  public DocumentsView(GraphStore store) {
    this.store = store;
    this.catalogue = new Kept<>(store);
  }

  @Override
  public Documents answer(Parameters asked) {
    return store.read(
        view -> {
          GraphReader graph = new GraphReader(view.dataset());
          List<DocumentReference> fitting = fitting(graph, asked);
          DocumentReader documents = new DocumentReader(graph);
          List<DocumentEntry> shown =
              fitting.stream()
                  .skip(asked.count("offset", 0, Integer.MAX_VALUE))
                  .limit(asked.count("limit", USUAL, MOST))
                  .map(document -> entry(graph, documents, document))
                  .toList();
          return new Documents(shown, fitting.size());
        });
  }

  private List<DocumentReference> fitting(GraphReader graph, Parameters asked) {
    DocumentFilter filter = DocumentFilter.of(asked);
    List<DocumentReference> fitting =
        catalogue.get(() -> DocumentCatalogue.read(graph)).stream().filter(filter::admits).toList();
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

  private static DocumentEntry entry(
      GraphReader graph, DocumentReader documents, DocumentReference document) {
    Node node = GraphReader.node(document.iri());
    return new DocumentEntry(
        document.iri(),
        document.id(),
        document.title(),
        document.published(),
        document.publisher(),
        words(documents.text(node).string()),
        spokenOf(graph, node, Terms.ENTITY_MENTION),
        spokenOf(graph, node, Terms.EVENT_MENTION),
        documents.original(node).map(Node::getURI),
        Optional.empty());
  }

  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !within ? 1 : 0;
      within = !space;
    }
    return words;
  }

  /** How many things the mentions of a sort denote. */
  private static int spokenOf(GraphReader graph, Node document, Node sort) {
    Set<Node> things = new HashSet<>();
    for (Node mention : graph.subjects(document, Terms.TYPE, sort)) {
      graph.object(mention, Terms.DENOTES).ifPresent(things::add);
    }
    return things.size();
  }
}
