package org.dramatis.ontology;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Factuality;

/**
 * The terms of {@code ontology/vocabulary.ttl}, for code that writes and reads the graph. A term
 * that Java needs to know stands there and here; event classes, relations, frames and word lists
 * stand in the other files, and Java knows none of them by name.
 */
public final class Vocabulary {

  private Vocabulary() {}

  /** The class of entities of a kind. */
  public static Resource type(EntityKind kind) {
    return named(kind.name());
  }

  /** Whether an event is said to have happened. */
  public static Resource factuality(Factuality factuality) {
    return named(factuality.name());
  }

  /** A property by its local name, as slots and event arguments name their roles. */
  public static Property property(String localName) {
    return ResourceFactory.createProperty(Ontology.NAMESPACE, localName);
  }

  private static Resource resource(String localName) {
    return ResourceFactory.createResource(Ontology.NAMESPACE + localName);
  }

  private static Resource named(String constant) {
    return resource(constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT));
  }

  /** Classes and their named members. */
  public static final class Types {

    // Documents and the run
    public static final Resource DOCUMENT = resource("Document");

    // Claims: mentions, each with its words in the text
    public static final Resource MENTION = resource("Mention");
    public static final Resource ENTITY_MENTION = resource("EntityMention");
    public static final Resource EVENT_MENTION = resource("EventMention");
    public static final Resource RELATION_MENTION = resource("RelationMention");
    public static final Resource TIME_MENTION = resource("TimeMention");
    public static final Resource QUOTATION = resource("Quotation");
    public static final Resource CUE = resource("Cue");
    public static final Resource SOURCE = resource("Source");
    public static final Resource ARGUMENT = resource("Argument");
    public static final Resource LOCAL_THING = resource("LocalThing");
    public static final Resource FACTUALITY = resource("Factuality");
    public static final Resource ASSERTED = resource("Asserted");
    public static final Resource NEGATED = resource("Negated");
    public static final Resource UNCERTAIN = resource("Uncertain");
    public static final Resource FUTURE = resource("Future");

    // Things: people, organisations, places
    public static final Resource ENTITY = resource("Entity");
    public static final Resource AGENT = resource("Agent");
    public static final Resource ORGANISATION_OR_PLACE = resource("OrganisationOrPlace");
    public static final Resource PERSON = resource("Person");
    public static final Resource ORGANISATION = resource("Organisation");
    public static final Resource PLACE = resource("Place");
    public static final Resource COUNTRY = resource("Country");
    public static final Resource REGION = resource("Region");
    public static final Resource CITY = resource("City");
    public static final Resource FACILITY = resource("Facility");
    public static final Resource OTHER = resource("Other");
    public static final Resource TENURE = resource("Tenure");
    public static final Resource RELATIONSHIP = resource("Relationship");

    // Things: events and who takes part
    public static final Resource EVENT = resource("Event");
    public static final Resource OCCURRENCE = resource("Occurrence");
    public static final Resource ROLE = resource("Role");
    public static final Resource CALENDAR_DATE = resource("CalendarDate");

    // Judgements of the user
    public static final Resource JUDGEMENT = resource("Judgement");
    public static final Resource JUDGED_CLAIM = resource("JudgedClaim");

    // Notation: how the other files describe events
    public static final Resource FRAME = resource("Frame");

    // Notation: relations and lists of words
    public static final Resource RELATION = resource("Relation");
    public static final Resource WORD_LIST = resource("WordList");

    private Types() {}
  }

  /** Properties. */
  public static final class Properties {

    // Documents and the run
    public static final Property DATE_BASIS = property("dateBasis");
    public static final Property SHA256 = property("sha256");
    public static final Property CLAIMS_DIGEST = property("claimsDigest");
    public static final Property MADE_FROM = property("madeFrom");
    public static final Property KEPT_AS = property("keptAs");
    public static final Property FINGERPRINT = property("fingerprint");
    public static final Property COPY_OF = property("copyOf");

    // Claims: mentions, each with its words in the text
    public static final Property CONFIDENCE = property("confidence");
    public static final Property FOUND_BY = property("foundBy");
    public static final Property FORM = property("form");
    public static final Property COUNT = property("count");
    public static final Property LOCAL_THING = property("localThing");
    public static final Property DENOTES = property("denotes");
    public static final Property KIND = property("kind");
    public static final Property NAME = property("name");
    public static final Property EVENT_CLASS = property("eventClass");
    public static final Property LEMMA = property("lemma");
    public static final Property FACTUALITY = property("factuality");
    public static final Property ATTRIBUTED_TO = property("attributedTo");
    public static final Property ATTRIBUTED_TO_MENTION = property("attributedToMention");
    public static final Property ARGUMENT = property("argument");
    public static final Property ROLE = property("role");
    public static final Property BASIS = property("basis");
    public static final Property MENTION = property("mention");
    public static final Property SUBJECT_MENTION = property("subjectMention");
    public static final Property OBJECT_MENTION = property("objectMention");
    public static final Property TENURE = property("tenure");
    public static final Property FORMER = property("former");
    public static final Property BEGIN_MENTION = property("beginMention");
    public static final Property END_MENTION = property("endMention");
    public static final Property TIMEX = property("timex");
    public static final Property TIMEX_TYPE = property("timexType");
    public static final Property DIRECT = property("direct");
    public static final Property CUE = property("cue");
    public static final Property SOURCE = property("source");
    public static final Property SPEAKER = property("speaker");
    public static final Property SPEAKER_MENTION = property("speakerMention");

    // Things: people, organisations, places
    public static final Property WIKIPEDIA_PAGE = property("wikipediaPage");
    public static final Property MENTION_COUNT = property("mentionCount");
    public static final Property DOCUMENT_COUNT = property("documentCount");
    public static final Property SOURCE_COUNT = property("sourceCount");
    public static final Property HOLDER = property("holder");
    public static final Property TITLE = property("title");
    public static final Property ORGANISATION = property("organisation");

    // Things: events and who takes part
    public static final Property PARTICIPANT = property("participant");
    public static final Property ACTOR = property("actor");
    public static final Property TARGET = property("target");
    public static final Property INSTRUMENT = property("instrument");
    public static final Property PLACE = property("place");
    public static final Property ORIGIN = property("origin");
    public static final Property DESTINATION = property("destination");
    public static final Property TOPIC = property("topic");
    public static final Property AMOUNT = property("amount");
    public static final Property DATE = property("date");
    public static final Property BEGIN = property("begin");
    public static final Property END = property("end");
    public static final Property PART_OF = property("partOf");
    public static final Property BEFORE = property("before");
    public static final Property CAUSES = property("causes");

    // Judgements of the user
    public static final Property DECISION = property("decision");
    public static final Property ABOUT = property("about");
    public static final Property JUDGED_CLAIM = property("judgedClaim");
    public static final Property JUDGED_DOCUMENT = property("judgedDocument");
    public static final Property SORT = property("sort");
    public static final Property JUDGED_AS = property("judgedAs");
    public static final Property WORDS = property("words");
    public static final Property SUBJECT_WORDS = property("subjectWords");
    public static final Property OBJECT_WORDS = property("objectWords");
    public static final Property RANK = property("rank");
    public static final Property ALIKE = property("alike");
    public static final Property JUDGEMENT = property("judgement");
    public static final Property STANDING = property("standing");
    public static final Property CONTRADICTS = property("contradicts");

    // Notation: how the other files describe events
    public static final Property PLOVER = property("plover");
    public static final Property KAIROS = property("kairos");
    public static final Property TRIGGER = property("trigger");
    public static final Property WEAK_TRIGGER = property("weakTrigger");
    public static final Property HINT = property("hint");
    public static final Property COUNTER_HINT = property("counterHint");
    public static final Property FRAME = property("frame");
    public static final Property SLOT = property("slot");
    public static final Property CONSEQUENCE = property("consequence");

    // Notation: relations and lists of words
    public static final Property EVIDENCE_PATTERN = property("evidencePattern");
    public static final Property OBJECT_WORD = property("objectWord");
    public static final Property WORD = property("word");

    private Properties() {}
  }
}
