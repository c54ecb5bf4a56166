package org.dramatis.view.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dramatis.ontology.Nif;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.Vocabulary.Properties;
import org.dramatis.ontology.Vocabulary.Types;

/** The terms that views read, as nodes. */
public final class Terms {

  static {
    // Jena's own vocabularies fail if they are loaded before the rest of it.
    JenaSystem.init();
  }

  public static final Node TYPE = RDF.type.asNode();
  public static final Node SUBJECT = RDF.subject.asNode();
  public static final Node PREDICATE = RDF.predicate.asNode();
  public static final Node OBJECT = RDF.object.asNode();
  public static final Node LABEL = RDFS.label.asNode();
  public static final Node COMMENT = RDFS.comment.asNode();
  public static final Node SUBCLASS_OF = RDFS.subClassOf.asNode();
  public static final Node OTHER_LABEL = SKOS.altLabel.asNode();
  public static final Node SAME_AS = OWL.sameAs.asNode();

  public static final Node DOCUMENT = Types.DOCUMENT.asNode();
  public static final Node IDENTIFIER = DCTerms.identifier.asNode();
  public static final Node TITLE_OF_DOCUMENT = DCTerms.title.asNode();
  public static final Node ISSUED = DCTerms.issued.asNode();
  public static final Node PUBLISHER = DCTerms.publisher.asNode();
  public static final Node CREATOR = DCTerms.creator.asNode();
  public static final Node CREATED = DCTerms.created.asNode();
  public static final Node ADDRESS = DCTerms.source.asNode();
  public static final Node LANGUAGE = DCTerms.language.asNode();
  public static final Node DATE_BASIS = Properties.DATE_BASIS.asNode();
  public static final Node COPY_OF = Properties.COPY_OF.asNode();

  public static final Node TEXT = Nif.IS_STRING.asNode();
  public static final Node CONTEXT = Nif.REFERENCE_CONTEXT.asNode();
  public static final Node BEGIN_INDEX = Nif.BEGIN_INDEX.asNode();
  public static final Node END_INDEX = Nif.END_INDEX.asNode();
  public static final Node WORDS = Nif.ANCHOR_OF.asNode();
  public static final Node SENTENCE = Nif.IN_SENTENCE.asNode();
  public static final Node SENTENCE_CLASS = Nif.SENTENCE.asNode();

  public static final Node ENTITY_MENTION = Types.ENTITY_MENTION.asNode();
  public static final Node EVENT_MENTION = Types.EVENT_MENTION.asNode();
  public static final Node RELATION_MENTION = Types.RELATION_MENTION.asNode();
  public static final Node TIME_MENTION = Types.TIME_MENTION.asNode();
  public static final Node QUOTATION = Types.QUOTATION.asNode();
  public static final Node CUE_CLASS = Types.CUE.asNode();
  public static final Node SOURCE_CLASS = Types.SOURCE.asNode();
  public static final Node LOCAL_THING_CLASS = Types.LOCAL_THING.asNode();

  public static final Node CONFIDENCE = Properties.CONFIDENCE.asNode();
  public static final Node FOUND_BY = Properties.FOUND_BY.asNode();
  public static final Node FORM = Properties.FORM.asNode();
  public static final Node COUNT = Properties.COUNT.asNode();
  public static final Node LOCAL_THING = Properties.LOCAL_THING.asNode();
  public static final Node LOCAL_WHOLE = Properties.LOCAL_WHOLE.asNode();
  public static final Node DENOTES = Properties.DENOTES.asNode();
  public static final Node KIND = Properties.KIND.asNode();
  public static final Node FACTUALITY = Properties.FACTUALITY.asNode();
  public static final Node ATTRIBUTED_TO = Properties.ATTRIBUTED_TO.asNode();
  public static final Node ATTRIBUTED_TO_MENTION = Properties.ATTRIBUTED_TO_MENTION.asNode();
  public static final Node ARGUMENT = Properties.ARGUMENT.asNode();
  public static final Node ROLE = Properties.ROLE.asNode();
  public static final Node MENTION = Properties.MENTION.asNode();
  public static final Node SUBJECT_MENTION = Properties.SUBJECT_MENTION.asNode();
  public static final Node OBJECT_MENTION = Properties.OBJECT_MENTION.asNode();
  public static final Node BEGIN_MENTION = Properties.BEGIN_MENTION.asNode();
  public static final Node END_MENTION = Properties.END_MENTION.asNode();
  public static final Node TENURE = Properties.TENURE.asNode();
  public static final Node FORMER = Properties.FORMER.asNode();
  public static final Node TIMEX = Properties.TIMEX.asNode();
  public static final Node DIRECT = Properties.DIRECT.asNode();
  public static final Node CUE = Properties.CUE.asNode();
  public static final Node SOURCE = Properties.SOURCE.asNode();
  public static final Node SPEAKER = Properties.SPEAKER.asNode();
  public static final Node SPEAKER_MENTION = Properties.SPEAKER_MENTION.asNode();

  public static final Node PERSON = Types.PERSON.asNode();
  public static final Node ORGANISATION_CLASS = Types.ORGANISATION.asNode();
  public static final Node PLACE_CLASS = Types.PLACE.asNode();
  public static final Node EVENT = Types.EVENT.asNode();
  public static final Node OCCURRENCE = Types.OCCURRENCE.asNode();
  public static final Node TENURE_CLASS = Types.TENURE.asNode();
  public static final Node RELATIONSHIP = Types.RELATIONSHIP.asNode();

  public static final Node MENTION_COUNT = Properties.MENTION_COUNT.asNode();
  public static final Node DOCUMENT_COUNT = Properties.DOCUMENT_COUNT.asNode();
  public static final Node SOURCE_COUNT = Properties.SOURCE_COUNT.asNode();
  public static final Node WIKIPEDIA_PAGE = Properties.WIKIPEDIA_PAGE.asNode();
  public static final Node HOLDER = Properties.HOLDER.asNode();
  public static final Node POST = Properties.TITLE.asNode();
  public static final Node ORGANISATION = Properties.ORGANISATION.asNode();

  public static final Node ACTOR = Properties.ACTOR.asNode();
  public static final Node TARGET = Properties.TARGET.asNode();
  public static final Node PARTICIPANT = Properties.PARTICIPANT.asNode();
  public static final Node INSTRUMENT = Properties.INSTRUMENT.asNode();
  public static final Node PLACE = Properties.PLACE.asNode();
  public static final Node ORIGIN = Properties.ORIGIN.asNode();
  public static final Node DESTINATION = Properties.DESTINATION.asNode();
  public static final Node TOPIC = Properties.TOPIC.asNode();
  public static final Node AMOUNT = Properties.AMOUNT.asNode();
  public static final Node DATE = Properties.DATE.asNode();
  public static final Node BEGIN = Properties.BEGIN.asNode();
  public static final Node END = Properties.END.asNode();
  public static final Node PART_OF = Properties.PART_OF.asNode();
  public static final Node BEFORE = Properties.BEFORE.asNode();
  public static final Node DURING = Properties.DURING.asNode();
  public static final Node CAUSES = Properties.CAUSES.asNode();

  public static final Node JUDGEMENT_CLASS = Types.JUDGEMENT.asNode();
  public static final Node DECISION = Properties.DECISION.asNode();
  public static final Node ABOUT = Properties.ABOUT.asNode();
  public static final Node JUDGED_CLAIM = Properties.JUDGED_CLAIM.asNode();
  public static final Node JUDGED_WORDS = Properties.WORDS.asNode();
  public static final Node JUDGED_NAME = Properties.NAME.asNode();
  public static final Node JUDGEMENT = Properties.JUDGEMENT.asNode();
  public static final Node STANDING = Properties.STANDING.asNode();
  public static final Node CONTRADICTS = Properties.CONTRADICTS.asNode();

  private Terms() {}

  /** A term of the ontology by its local name. */
  public static Node named(String localName) {
    return NodeFactory.createURI(Ontology.NAMESPACE + localName);
  }

  /** "headOf" of an IRI that ends so. */
  public static String localName(Node term) {
    String iri = term.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
