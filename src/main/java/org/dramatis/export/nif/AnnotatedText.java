package org.dramatis.export.nif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Terms;

/**
 * One document in NIF: a context, and strings in it that are named by their offsets as RFC 5147 has
 * them, {@code #char=8,18}. Offsets count code points, as NIF wants and as the graph has them.
 */
final class AnnotatedText {

  /** The terms of the Internationalization Tag Set that NIF uses for what a string is about. */
  static final String ITS = "http://www.w3.org/2005/11/its/rdf#";

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  private static final Node SENTENCE_CLASS = nif("Sentence");
  private static final Node IDENTITY = NodeFactory.createURI(ITS + "taIdentRef");
  private static final Node CLASS = NodeFactory.createURI(ITS + "taClassRef");
  private static final Node CONFIDENCE = NodeFactory.createURI(ITS + "taConfidence");
  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final List<Node> METADATA =
      List.of(
          Terms.IDENTIFIER,
          Terms.DOCUMENT_TITLE,
          Terms.ISSUED,
          Terms.PUBLISHER,
          Terms.CREATOR,
          Terms.DOCUMENT_SOURCE,
          Terms.LANGUAGE);

  private final GraphReading reading;
  private final Node document;
  private final String text;
  private final Node context;
  private final List<Quad> quads = new ArrayList<>();

  AnnotatedText(GraphReading reading, Node document) {
    this.reading = reading;
    this.document = document;
    this.text = reading.text(document, Terms.IS_STRING).orElse("");
    this.context = string(0, text.codePointCount(0, text.length()));
  }

  /** All statements about it, some perhaps more than once. */
  List<Quad> quads() {
    describe(context, "Context", 0, text.codePointCount(0, text.length()));
    add(context, Terms.IS_STRING, NodeFactory.createLiteralString(text));
    add(context, DERIVED, document);
    add(context, nif("sourceUrl"), source());
    METADATA.forEach(
        term -> reading.values(document, term).forEach(value -> add(document, term, value)));
    for (Node inside : reading.subjects(Terms.DOCUMENT, document)) {
      if (reading.is(inside, SENTENCE_CLASS)) {
        sentence(inside);
      } else {
        reading.values(inside, Terms.DENOTES).forEach(thing -> phrase(inside, thing));
      }
    }
    return quads;
  }

  /** Where it was published, if that is known, else what it is called here. */
  private Node source() {
    return reading
        .text(document, Terms.DOCUMENT_SOURCE)
        .or(() -> reading.text(document, Terms.IDENTIFIER))
        .filter(address -> address.matches("https?://[^\\s<>\"{}|\\\\^`]+"))
        .map(NodeFactory::createURI)
        .orElse(document);
  }

  private Node sentence(Node sentence) {
    int begin = number(sentence, Terms.BEGIN_INDEX);
    int end = number(sentence, Terms.END_INDEX);
    return part("Sentence", begin, end);
  }

  private void phrase(Node mention, Node thing) {
    Node phrase =
        part("Phrase", number(mention, Terms.BEGIN_INDEX), number(mention, Terms.END_INDEX));
    add(phrase, IDENTITY, thing);
    add(phrase, DERIVED, mention);
    reading.values(thing, RDF.Nodes.type).forEach(type -> add(phrase, CLASS, type));
    Optional<Node> around = reading.value(mention, Terms.SENTENCE).map(this::sentence);
    around
        .filter(sentence -> !sentence.equals(phrase))
        .ifPresent(sentence -> add(phrase, nif("superString"), sentence));
    confidence(phrase, mention);
    for (Node term : List.of(RDF.Nodes.type, RDFS.Nodes.label, OWL.sameAs.asNode())) {
      reading.values(thing, term).forEach(value -> add(thing, term, value));
    }
  }

  /** Where several claims are about the same words, each adds its own. */
  private void confidence(Node phrase, Node mention) {
    reading
        .text(mention, Terms.CONFIDENCE)
        .map(value -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdouble))
        .ifPresent(value -> add(phrase, CONFIDENCE, value));
  }

  private Node part(String type, int begin, int end) {
    Node part = string(begin, end);
    describe(part, type, begin, end);
    if (!part.equals(context)) {
      add(part, Terms.DOCUMENT, context);
    }
    int first = text.offsetByCodePoints(0, begin);
    int last = text.offsetByCodePoints(first, end - begin);
    add(part, Terms.ANCHOR_OF, NodeFactory.createLiteralString(text.substring(first, last)));
    return part;
  }

  private void describe(Node string, String type, int begin, int end) {
    add(string, RDF.Nodes.type, nif(type));
    add(string, RDF.Nodes.type, nif("RFC5147String"));
    add(string, RDF.Nodes.type, nif("String"));
    add(string, Terms.BEGIN_INDEX, index(begin));
    add(string, Terms.END_INDEX, index(end));
  }

  private Node string(int begin, int end) {
    return NodeFactory.createURI(document.getURI() + "#char=" + begin + "," + end);
  }

  private static Node index(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }

  private int number(Node node, Node property) {
    return Integer.parseInt(reading.text(node, property).orElseThrow());
  }

  private static Node nif(String term) {
    return NodeFactory.createURI(NIF + term);
  }

  private void add(Node subject, Node property, Node value) {
    quads.add(new Quad(Quad.defaultGraphIRI, subject, property, value));
  }
}
