package org.dramatis.export.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Gives the words of sentences; holds the texts of the documents that were asked for last. */
public final class Sentences {

  private static final int TEXTS = 100;

  private final DatasetGraph graphs;
  private final Map<String, Text> texts =
      new LinkedHashMap<>(TEXTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Text> eldest) {
          return size() > TEXTS;
        }
      };

  public Sentences(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** A document's name and text. */
  private record Text(String id, String string) {}

  /** The sentence of a claim, in one line; empty where the graph does not have it. */
  public String of(Claim claim) {
    return of(claim.document(), claim.sentence());
  }

  /**
   * A sentence in one line; empty where the graph does not have it.
   *
   * @param sentence its IRI; may be empty
   */
  public String of(String document, String sentence) {
    if (sentence.isEmpty()) {
      return "";
    }
    Description place = Description.of(graphs, NodeFactory.createURI(sentence));
    OptionalInt begin = place.number(Terms.BEGIN_INDEX);
    OptionalInt end = place.number(Terms.END_INDEX);
    String text = text(document).string();
    if (begin.isEmpty()
        || end.isEmpty()
        || end.getAsInt() > text.codePointCount(0, text.length())) {
      return "";
    }
    int from = text.offsetByCodePoints(0, begin.getAsInt());
    int to = text.offsetByCodePoints(from, end.getAsInt() - begin.getAsInt());
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }

  /** The identifier of a document. */
  public String document(String iri) {
    return text(iri).id();
  }

  private Text text(String document) {
    return texts.computeIfAbsent(
        document,
        iri -> {
          Description told = Description.of(graphs, NodeFactory.createURI(iri));
          return new Text(
              told.words(Terms.IDENTIFIER).orElse(iri), told.words(Terms.IS_STRING).orElse(""));
        });
  }
}
