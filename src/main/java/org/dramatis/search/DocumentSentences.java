package org.dramatis.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the sentences of a document from its graph.
 *
 * @param published the day as it is written there; empty if it is not known
 */
record DocumentSentences(String published, List<DocumentSentence> sentences) {

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Node SENTENCE = NodeFactory.createURI(NIF + "Sentence");
  private static final Node TEXT = NodeFactory.createURI(NIF + "isString");
  private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
  private static final Node END = NodeFactory.createURI(NIF + "endIndex");

  /**
   * A sentence.
   *
   * @param begin in code points of the document
   * @param end exclusive
   */
  record DocumentSentence(int begin, int end, String text) {}

  /**
   * @param iri of the document, whose graph has the same name
   */
  static DocumentSentences of(DatasetGraph graphs, String iri) {
    Node document = NodeFactory.createURI(iri);
    List<int[]> spans = new ArrayList<>();
    Iterator<Quad> sentences = graphs.find(document, Node.ANY, RDF.type.asNode(), SENTENCE);
    while (sentences.hasNext()) {
      Node sentence = sentences.next().getSubject();
      Optional<Integer> begin = value(graphs, document, sentence, BEGIN).map(Integer::valueOf);
      Optional<Integer> end = value(graphs, document, sentence, END).map(Integer::valueOf);
      if (begin.isPresent() && end.isPresent()) {
        spans.add(new int[] {begin.get(), end.get()});
      }
    }
    return new DocumentSentences(
        value(graphs, document, document, DCTerms.issued.asNode()).orElse(""),
        cut(value(graphs, document, document, TEXT).orElse(""), spans));
  }

  /** Goes through the text once, as code points have no place in it that is known beforehand. */
  private static List<DocumentSentence> cut(String text, List<int[]> spans) {
    spans.sort(Comparator.<int[]>comparingInt(span -> span[0]).thenComparingInt(span -> span[1]));
    List<DocumentSentence> sentences = new ArrayList<>(spans.size());
    int unit = 0;
    int point = 0;
    for (int[] span : spans) {
      unit = advance(text, unit, span[0] - point);
      point = span[0];
      int end = advance(text, unit, span[1] - span[0]);
      sentences.add(new DocumentSentence(span[0], span[1], text.substring(unit, end)));
    }
    return sentences;
  }

  /** So many code points further, or at the end of the text. */
  private static int advance(String text, int unit, int points) {
    int at = unit;
    for (int i = 0; i < points && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static Optional<String> value(
      DatasetGraph graphs, Node graph, Node subject, Node property) {
    Iterator<Quad> quads = graphs.find(graph, subject, property, Node.ANY);
    Optional<String> value =
        quads.hasNext()
            ? Optional.of(quads.next().getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
            : Optional.empty();
    Iter.close(quads);
    return value;
  }
}
