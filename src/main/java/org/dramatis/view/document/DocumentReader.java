package org.dramatis.view.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.model.Text;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** Reads documents, and remembers for one answer what it has read. */
public final class DocumentReader {

  private final GraphReader graph;
  private final Map<Node, DocumentReference> references = new HashMap<>();
  private final Map<Node, Text> texts = new HashMap<>();
  private final Map<Node, Optional<Node>> originals = new HashMap<>();

  public DocumentReader(GraphReader graph) {
    this.graph = graph;
  }

  /** The document whose claims a mention, a sentence or an argument belongs to. */
  public static Node documentOf(Node claim) {
    String iri = claim.getURI();
    return GraphReader.node(iri.substring(0, iri.indexOf('#')));
  }

  public DocumentReference reference(Node document) {
    return references.computeIfAbsent(
        document,
        key ->
            new DocumentReference(
                key.getURI(),
                graph.words(key, Terms.IDENTIFIER).orElseGet(key::getURI),
                graph.words(key, Terms.TITLE_OF_DOCUMENT),
                graph.words(key, Terms.ISSUED),
                graph.words(key, Terms.PUBLISHER)));
  }

  public Text text(Node document) {
    return texts.computeIfAbsent(document, key -> Text.of(graph.words(key, Terms.TEXT).orElse("")));
  }

  /** The document of which it is a copy. */
  public Optional<Node> original(Node document) {
    return originals.computeIfAbsent(document, key -> graph.object(key, Terms.COPY_OF));
  }

  /** What counts as one source: a document and its copies. */
  public Node story(Node document) {
    return original(document).orElse(document);
  }
}
