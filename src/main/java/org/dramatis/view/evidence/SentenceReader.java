package org.dramatis.view.evidence;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** Finds the sentence in which words stand, and its neighbours. Spans count code points. */
final class SentenceReader {

  /** Units of UTF-16 of a line that is no sentence, before and after the words. */
  private static final int LINE = 300;

  private final GraphReader graph;
  private final DocumentReader documents;

  SentenceReader(GraphReader graph, DocumentReader documents) {
    this.graph = graph;
    this.documents = documents;
  }

  /** The sentence around a mention; the line, where its words stand in none or reach beyond it. */
  Span around(Node mention) {
    Span words = span(mention);
    Span sentence =
        graph
            .object(mention, Terms.SENTENCE)
            .map(this::span)
            .orElseGet(() -> line(documents.text(DocumentReader.documentOf(mention)), words));
    return sentence.cover(words);
  }

  Span span(Node mention) {
    return new Span(
        graph.number(mention, Terms.BEGIN_INDEX), graph.number(mention, Terms.END_INDEX));
  }

  private static Span line(Text text, Span words) {
    String string = text.string();
    int begin = text.unitAt(words.begin());
    int end = text.unitAt(words.end());
    int before = Math.max(string.lastIndexOf('\n', begin - 1) + 1, begin - LINE);
    int newline = string.indexOf('\n', end);
    int after = Math.min(newline < 0 ? string.length() : newline, end + LINE);
    return text.spanOfUnits(before, after);
  }

  /** The sentence that ends before a place, with nothing but space between. */
  Optional<Span> before(Node document, int place) {
    Text text = documents.text(document);
    int unit = text.unitAt(place);
    while (unit > 0 && Character.isWhitespace(text.string().charAt(unit - 1))) {
      unit--;
    }
    return sentence(document, Terms.END_INDEX, text.codePointAt(unit));
  }

  /** The sentence that begins after a place, with nothing but space between. */
  Optional<Span> after(Node document, int place) {
    Text text = documents.text(document);
    int unit = text.unitAt(place);
    while (unit < text.string().length() && Character.isWhitespace(text.string().charAt(unit))) {
      unit++;
    }
    return sentence(document, Terms.BEGIN_INDEX, text.codePointAt(unit));
  }

  private Optional<Span> sentence(Node document, Node edge, int place) {
    Node at = NodeFactory.createLiteralDT(Integer.toString(place), XSDDatatype.XSDinteger);
    return graph.subjects(document, edge, at).stream()
        .filter(it -> graph.has(it, Terms.TYPE, Terms.SENTENCE_CLASS))
        .map(this::span)
        .findFirst();
  }
}
