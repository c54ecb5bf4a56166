package org.dramatis.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dramatis.ontology.Ontology;

/** The classes and properties that claims and things are written with. */
final class Terms {

  static {
    // Jena's own vocabularies fail if they are loaded before the rest of it.
    JenaSystem.init();
  }

  static final Node TYPE = RDF.type.asNode();
  static final Node SUBJECT = RDF.subject.asNode();
  static final Node PREDICATE = RDF.predicate.asNode();
  static final Node OBJECT = RDF.object.asNode();
  static final Node LABEL = RDFS.label.asNode();

  static final Node DOCUMENT = dr("Document");
  static final Node ENTITY_MENTION = dr("EntityMention");
  static final Node TIME_MENTION = dr("TimeMention");
  static final Node EVENT_MENTION = dr("EventMention");
  static final Node ARGUMENT_CLASS = dr("Argument");
  static final Node RELATION_MENTION = dr("RelationMention");
  static final Node QUOTATION = dr("Quotation");
  static final Node CUE_CLASS = dr("Cue");
  static final Node SOURCE_CLASS = dr("Source");
  static final Node LOCAL_THING_CLASS = dr("LocalThing");
  static final Node EVENT = dr("Event");
  static final Node TENURE_CLASS = dr("Tenure");

  static final Node DATE_BASIS = dr("dateBasis");
  static final Node SHA256 = dr("sha256");
  static final Node CLAIMS_DIGEST = dr("claimsDigest");
  static final Node FINGERPRINT = dr("fingerprint");
  static final Node PASSAGES = dr("passages");
  static final Node COPY_OF = dr("copyOf");

  static final Node CONFIDENCE = dr("confidence");
  static final Node FOUND_BY = dr("foundBy");
  static final Node FORM = dr("form");
  static final Node KIND = dr("kind");
  static final Node NAME = dr("name");
  static final Node NAMED = dr("named");
  static final Node COUNT = dr("count");
  static final Node LOCAL_THING = dr("localThing");
  static final Node DENOTES = dr("denotes");

  static final Node TIMEX = dr("timex");
  static final Node TIMEX_TYPE = dr("timexType");

  static final Node EVENT_CLASS = dr("eventClass");
  static final Node LEMMA = dr("lemma");
  static final Node FACTUALITY = dr("factuality");
  static final Node ARGUMENT = dr("argument");
  static final Node ROLE = dr("role");
  static final Node BASIS = dr("basis");
  static final Node MENTION = dr("mention");
  static final Node ATTRIBUTED_TO = dr("attributedTo");
  static final Node ATTRIBUTED_TO_MENTION = dr("attributedToMention");

  static final Node SUBJECT_MENTION = dr("subjectMention");
  static final Node OBJECT_MENTION = dr("objectMention");
  static final Node BEGIN_MENTION = dr("beginMention");
  static final Node END_MENTION = dr("endMention");
  static final Node TITLE = dr("title");
  static final Node FORMER = dr("former");
  static final Node TENURE = dr("tenure");

  static final Node DIRECT = dr("direct");
  static final Node CUE = dr("cue");
  static final Node SOURCE = dr("source");
  static final Node SPEAKER = dr("speaker");
  static final Node SPEAKER_MENTION = dr("speakerMention");

  static final Node MENTION_COUNT = dr("mentionCount");
  static final Node DOCUMENT_COUNT = dr("documentCount");
  static final Node SOURCE_COUNT = dr("sourceCount");
  static final Node DATE = dr("date");
  static final Node BEGIN = dr("begin");
  static final Node END = dr("end");
  static final Node AMOUNT = dr("amount");
  static final Node RELATIONSHIP_CLASS = dr("Relationship");
  static final Node HOLDER = dr("holder");
  static final Node ORGANISATION = dr("organisation");

  static final Node JUDGEMENT_CLASS = dr("Judgement");
  static final Node JUDGED_CLAIM_CLASS = dr("JudgedClaim");
  static final Node JUDGEMENT = dr("judgement");
  static final Node DECISION = dr("decision");
  static final Node ABOUT = dr("about");
  static final Node JUDGED_CLAIM = dr("judgedClaim");
  static final Node JUDGED_DOCUMENT = dr("judgedDocument");
  static final Node JUDGED_AS = dr("judgedAs");
  static final Node SORT = dr("sort");
  static final Node WORDS = dr("words");
  static final Node SUBJECT_WORDS = dr("subjectWords");
  static final Node OBJECT_WORDS = dr("objectWords");
  static final Node RANK = dr("rank");
  static final Node ALIKE = dr("alike");
  static final Node STANDING = dr("standing");
  static final Node CONTRADICTS = dr("contradicts");

  static final Node CONTEXT = nif("Context");
  static final Node SENTENCE_CLASS = nif("Sentence");
  static final Node IS_STRING = nif("isString");
  static final Node REFERENCE_CONTEXT = nif("referenceContext");
  static final Node BEGIN_INDEX = nif("beginIndex");
  static final Node END_INDEX = nif("endIndex");
  static final Node ANCHOR_OF = nif("anchorOf");
  static final Node SENTENCE = nif("sentence");

  static final Node ACTIVITY = prov("Activity");
  static final Node WAS_GENERATED_BY = prov("wasGeneratedBy");
  static final Node STARTED_AT_TIME = prov("startedAtTime");
  static final Node ENDED_AT_TIME = prov("endedAtTime");

  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node COMMENT = RDFS.comment.asNode();
  static final Node CREATED = DCTerms.created.asNode();
  static final Node DOCUMENT_TITLE = DCTerms.title.asNode();
  static final Node ISSUED = DCTerms.issued.asNode();
  static final Node PUBLISHER = DCTerms.publisher.asNode();
  static final Node CREATOR = DCTerms.creator.asNode();
  static final Node DOCUMENT_SOURCE = DCTerms.source.asNode();
  static final Node LANGUAGE = DCTerms.language.asNode();
  static final Node HAS_VERSION = DCTerms.hasVersion.asNode();
  static final Node WIKIPEDIA_PAGE = dr("wikipediaPage");
  static final Node SAME_AS = OWL.sameAs.asNode();
  static final Node ALTERNATIVE_LABEL = SKOS.altLabel.asNode();

  private Terms() {}

  /** One of our own terms, by its local name. */
  static Node dr(String localName) {
    return NodeFactory.createURI(Ontology.NAMESPACE + localName);
  }

  private static Node nif(String localName) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + localName);
  }

  private static Node prov(String localName) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + localName);
  }
}
