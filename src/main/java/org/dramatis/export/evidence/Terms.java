package org.dramatis.export.evidence;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The terms of the graph that exports read. */
public final class Terms {

  public static final String NAMESPACE = "https://w3id.org/dramatis/ns#";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node DOCUMENT = term("Document");
  public static final Node PERSON = term("Person");
  public static final Node ORGANISATION = term("Organisation");
  public static final Node PLACE = term("Place");
  public static final Node EVENT = term("Event");
  public static final Node TENURE = term("Tenure");
  public static final Node RELATIONSHIP = term("Relationship");

  public static final Node DENOTES = term("denotes");
  public static final Node FACTUALITY = term("factuality");
  public static final Node BEGIN = term("begin");
  public static final Node END = term("end");

  public static final Node CONTEXT = nif("Context");
  public static final Node SENTENCE_CLASS = nif("Sentence");
  public static final Node IS_STRING = nif("isString");
  public static final Node SENTENCE = nif("sentence");
  public static final Node REFERENCE_CONTEXT = nif("referenceContext");
  public static final Node BEGIN_INDEX = nif("beginIndex");
  public static final Node END_INDEX = nif("endIndex");
  public static final Node ANCHOR_OF = nif("anchorOf");

  public static final Node IDENTIFIER = DCTerms.identifier.asNode();
  public static final Node TITLE = DCTerms.title.asNode();
  public static final Node ISSUED = DCTerms.issued.asNode();
  public static final Node PUBLISHER = DCTerms.publisher.asNode();
  public static final Node CREATOR = DCTerms.creator.asNode();
  public static final Node SOURCE = DCTerms.source.asNode();
  public static final Node LANGUAGE = DCTerms.language.asNode();

  private Terms() {}

  /** A term of ours. */
  public static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** A term of the NLP Interchange Format. */
  public static Node nif(String name) {
    return NodeFactory.createURI(NIF + name);
  }
}
