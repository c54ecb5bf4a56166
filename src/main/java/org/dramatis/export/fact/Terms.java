package org.dramatis.export.fact;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms of the graph that readers of it need, as nodes. */
public final class Terms {

  public static final String NAMESPACE = "https://w3id.org/dramatis/ns#";

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node TYPE = RDF.type.asNode();
  public static final Node SUBJECT = RDF.subject.asNode();
  public static final Node PREDICATE = RDF.predicate.asNode();
  public static final Node OBJECT = RDF.object.asNode();
  public static final Node LABEL = RDFS.label.asNode();
  public static final Node ALTERNATIVE_LABEL = SKOS.altLabel.asNode();

  public static final Node MENTION_COUNT = dr("mentionCount");
  public static final Node DOCUMENT_COUNT = dr("documentCount");
  public static final Node SOURCE_COUNT = dr("sourceCount");
  public static final Node WIKIPEDIA_PAGE = dr("wikipediaPage");
  public static final Node FACTUALITY = dr("factuality");
  public static final Node DATE = dr("date");
  public static final Node BEGIN = dr("begin");
  public static final Node END = dr("end");
  public static final Node AMOUNT = dr("amount");
  public static final Node FORMER = dr("former");
  public static final Node PART_OF = dr("partOf");

  public static final Node TENURE_CLASS = dr("Tenure");
  public static final Node RELATIONSHIP_CLASS = dr("Relationship");
  public static final Node HOLDER = dr("holder");
  public static final Node TITLE = dr("title");
  public static final Node ORGANISATION = dr("organisation");

  public static final Node DENOTES = dr("denotes");
  public static final Node TENURE = dr("tenure");
  public static final Node ARGUMENT = dr("argument");
  public static final Node ROLE = dr("role");
  public static final Node MENTION = dr("mention");
  public static final Node CONFIDENCE = dr("confidence");
  public static final Node FOUND_BY = dr("foundBy");
  public static final Node FORM = dr("form");
  public static final Node ATTRIBUTED_TO = dr("attributedTo");
  public static final Node SPEAKER = dr("speaker");
  public static final Node DIRECT = dr("direct");
  public static final Node CUE = dr("cue");
  public static final Node SOURCE = dr("source");

  public static final Node DOCUMENT_CLASS = dr("Document");
  public static final Node QUOTATION_CLASS = dr("Quotation");
  public static final Node ENTITY_MENTION_CLASS = dr("EntityMention");
  public static final Node EVENT_MENTION_CLASS = dr("EventMention");
  public static final Node RELATION_MENTION_CLASS = dr("RelationMention");
  public static final Node JUDGEMENT = dr("judgement");
  public static final Node DECISION = dr("decision");
  public static final Node COPY_OF = dr("copyOf");

  public static final Node DOCUMENT = nif("referenceContext");
  public static final Node SENTENCE = nif("sentence");
  public static final Node BEGIN_INDEX = nif("beginIndex");
  public static final Node END_INDEX = nif("endIndex");
  public static final Node ANCHOR_OF = nif("anchorOf");
  public static final Node IS_STRING = nif("isString");

  public static final Node IDENTIFIER = DCTerms.identifier.asNode();
  public static final Node DOCUMENT_TITLE = DCTerms.title.asNode();
  public static final Node ISSUED = DCTerms.issued.asNode();
  public static final Node PUBLISHER = DCTerms.publisher.asNode();
  public static final Node CREATOR = DCTerms.creator.asNode();
  public static final Node DOCUMENT_SOURCE = DCTerms.source.asNode();
  public static final Node LANGUAGE = DCTerms.language.asNode();

  private Terms() {}

  public static Node dr(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }

  private static Node nif(String localName) {
    return NodeFactory.createURI(NIF + localName);
  }

  /** What follows the last hash or slash of an IRI: "headOf". */
  public static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
