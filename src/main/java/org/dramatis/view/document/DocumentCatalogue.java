package org.dramatis.view.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** All documents of one state of a graph, by what is told of them. */
final class DocumentCatalogue {

  private static final Comparator<DocumentReference> LAST_PUBLISHED_FIRST =
      Comparator.comparing(
              (DocumentReference document) -> document.published().orElse(""),
              Comparator.reverseOrder())
          .thenComparing(DocumentReference::id);

  private final List<DocumentReference> documents;

  /** Filled as documents are shown: to look into all of them would take long. */
  private final Map<String, DocumentContents> contents = new ConcurrentHashMap<>();

  private DocumentCatalogue(List<DocumentReference> documents) {
    this.documents = documents;
  }

  /** Reads it, one property after the other. */
  static DocumentCatalogue read(GraphReader graph) {
    Map<Node, String> titles = values(graph, Terms.TITLE_OF_DOCUMENT);
    Map<Node, String> published = values(graph, Terms.ISSUED);
    Map<Node, String> publishers = values(graph, Terms.PUBLISHER);
    List<DocumentReference> documents = new ArrayList<>();
    values(graph, Terms.IDENTIFIER)
        .forEach(
            (node, id) ->
                documents.add(
                    new DocumentReference(
                        node.getURI(),
                        id,
                        Optional.ofNullable(titles.get(node)),
                        Optional.ofNullable(published.get(node)),
                        Optional.ofNullable(publishers.get(node)))));
    documents.sort(LAST_PUBLISHED_FIRST);
    return new DocumentCatalogue(List.copyOf(documents));
  }

  private static Map<Node, String> values(GraphReader graph, Node property) {
    Map<Node, String> values = new HashMap<>();
    graph
        .statements(property)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                values.put(quad.getSubject(), GraphReader.words(quad.getObject()));
              }
            });
    return values;
  }

  /** The last published first, those without a date last. */
  List<DocumentReference> documents() {
    return documents;
  }

  /** What is in a document of the catalogue. */
  DocumentContents contents(GraphReader graph, DocumentReference document) {
    return contents.computeIfAbsent(
        document.iri(), iri -> DocumentContents.read(graph, GraphReader.node(iri)));
  }
}
