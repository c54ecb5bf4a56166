package org.dramatis.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Article;
import org.dramatis.model.Basis;
import org.dramatis.model.Claims;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Metadata;
import org.dramatis.model.Period;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;

/** The triples of one document, as they are gathered. */
final class ClaimTriples {

  private final DocumentClaims document;
  private final Claims claims;
  private final MentionNames names;
  private final SentenceIndex sentences;
  private final Map<Span, LocalEntity> entities = new HashMap<>();
  private final Map<Span, LocalEvent> events = new HashMap<>();
  private final Set<Span> entitySpans = new HashSet<>();
  private final Set<Span> timeSpans = new HashSet<>();
  private final Set<Node> written = new HashSet<>();
  private final List<Triple> triples = new ArrayList<>();

  ClaimTriples(String iri, DocumentClaims document) {
    this.document = document;
    this.claims = document.claims();
    this.names = new MentionNames(iri, claims);
    this.sentences = new SentenceIndex(claims.sentences());
    document.entities().forEach(thing -> thing.mentions().forEach(at -> entities.put(at, thing)));
    document.events().forEach(thing -> thing.mentions().forEach(at -> events.put(at, thing)));
    claims.entities().forEach(mention -> entitySpans.add(mention.span()));
    claims.times().forEach(mention -> timeSpans.add(mention.span()));
  }

  List<Triple> of(Article article, String run) {
    addDocument(article, run);
    addSentences();
    claims.entities().forEach(this::addEntity);
    claims.times().forEach(this::addTime);
    claims.events().forEach(this::addEvent);
    claims.relations().forEach(this::addRelation);
    claims.tenures().forEach(this::addTenure);
    claims.quotations().forEach(this::addQuotation);
    addLocalThings();
    return triples;
  }

  private void addDocument(Article article, String run) {
    Document described = document.document();
    Metadata metadata = described.metadata();
    Node node = names.document();
    add(node, Terms.TYPE, Terms.DOCUMENT);
    add(node, Terms.TYPE, Terms.CONTEXT);
    add(node, Terms.IDENTIFIER, Literals.words(described.id()));
    add(node, Terms.IS_STRING, Literals.words(article.text().string()));
    add(node, Terms.PASSAGES, Literals.words(Passages.write(article.passages())));
    add(node, Terms.DATE_BASIS, Literals.words(metadata.dateBasis()));
    add(node, Terms.SHA256, Literals.words(described.sha256()));
    add(node, Terms.FINGERPRINT, Literals.words(described.fingerprint()));
    add(node, Terms.WAS_GENERATED_BY, NodeFactory.createURI(run));
    metadata.issued().ifPresent(day -> add(node, Terms.ISSUED, Literals.calendar(day.toString())));
    addWords(node, Terms.DOCUMENT_TITLE, metadata.title());
    addWords(node, Terms.PUBLISHER, metadata.publisher());
    addWords(node, Terms.CREATOR, metadata.creator());
    addWords(node, Terms.LANGUAGE, metadata.language());
    metadata.source().ifPresent(url -> add(node, Terms.DOCUMENT_SOURCE, Literals.address(url)));
  }

  private void addSentences() {
    for (Span span : claims.sentences()) {
      Node node = names.sentence(span);
      add(node, Terms.TYPE, Terms.SENTENCE_CLASS);
      addPlace(node, span);
    }
  }

  private void addEntity(EntityMention mention) {
    Node node = names.entity(mention.span());
    addGrounds(node, Terms.ENTITY_MENTION, mention.grounds());
    addSentence(node, sentences.at(mention.sentence()));
    add(node, Terms.FORM, Literals.words(mention.form()));
    LocalEntity thing = entities.get(mention.span());
    if (thing != null) {
      add(node, Terms.LOCAL_THING, names.localThing(thing.id()));
    }
    if (thing == null || thing.kind() != mention.kind()) {
      add(node, Terms.KIND, Kinds.classOf(mention.kind()));
    }
    if (!mention.name().equals(mention.grounds().text())) {
      add(node, Terms.NAME, Literals.words(mention.name()));
    }
    mention.count().ifPresent(count -> add(node, Terms.COUNT, Literals.integer(count)));
  }

  private void addTime(TimeMention mention) {
    Node node = names.time(mention.span());
    addGrounds(node, Terms.TIME_MENTION, mention.grounds());
    addSentence(node, sentences.at(mention.sentence()));
    add(node, Terms.TIMEX, Literals.words(mention.timex()));
    add(node, Terms.TIMEX_TYPE, Literals.words(mention.type().name()));
  }

  private void addEvent(EventMention mention) {
    Node node = names.event(mention.span());
    addGrounds(node, Terms.EVENT_MENTION, mention.grounds());
    addSentence(node, sentences.at(mention.sentence()));
    add(node, Terms.EVENT_CLASS, NodeFactory.createURI(mention.type()));
    add(node, Terms.LEMMA, Literals.words(mention.lemma()));
    add(node, Terms.FACTUALITY, Kinds.nodeOf(mention.factuality()));
    mention
        .attributedTo()
        .ifPresent(span -> add(node, Terms.ATTRIBUTED_TO_MENTION, entityAt(span)));
    LocalEvent thing = events.get(mention.span());
    if (thing != null) {
      add(node, Terms.LOCAL_THING, names.localThing(thing.id()));
    }
    mention.arguments().forEach(argument -> addArgument(mention, argument));
  }

  private void addArgument(EventMention event, EventArgument argument) {
    Node node = names.argument(event, argument);
    if (!written.add(node)) {
      return;
    }
    Span mention = argument.mention();
    add(names.event(event.span()), Terms.ARGUMENT, node);
    add(node, Terms.TYPE, Terms.ARGUMENT_CLASS);
    add(node, Terms.ROLE, Terms.dr(argument.role()));
    add(node, Terms.MENTION, argument.isTime() ? timeAt(mention) : entityAt(mention));
    add(node, Terms.CONFIDENCE, Literals.confidence(argument.confidence()));
    if (argument.basis() != Basis.OWN) {
      add(node, Terms.BASIS, Literals.words(argument.basis()));
    }
  }

  private void addRelation(RelationMention mention) {
    Node node = names.of(mention);
    if (!written.add(node)) {
      return;
    }
    addGrounds(node, Terms.RELATION_MENTION, mention.grounds());
    addSentence(node, sentences.around(mention.span()));
    add(node, Terms.PREDICATE, NodeFactory.createURI(mention.predicate()));
    add(node, Terms.SUBJECT_MENTION, entityAt(mention.subject()));
    Span object = mention.object();
    boolean isTime = timeSpans.contains(object) && !entitySpans.contains(object);
    add(node, Terms.OBJECT_MENTION, isTime ? timeAt(object) : entityAt(object));
    Period period = mention.period();
    period.begin().ifPresent(at -> add(node, Terms.BEGIN_MENTION, timeAt(at)));
    period.end().ifPresent(at -> add(node, Terms.END_MENTION, timeAt(at)));
    if (period.over()) {
      add(node, Terms.FORMER, Literals.truth(true));
    }
  }

  private void addTenure(TenureMention mention) {
    Node node = names.of(mention);
    if (!written.add(node)) {
      return;
    }
    addGrounds(node, Terms.RELATION_MENTION, mention.grounds());
    addSentence(node, sentences.around(mention.span()));
    add(node, Terms.TITLE, Literals.words(mention.title()));
    add(node, Terms.FORMER, Literals.truth(mention.former()));
    add(node, Terms.SUBJECT_MENTION, entityAt(mention.holder()));
    mention.organisation().ifPresent(at -> add(node, Terms.OBJECT_MENTION, entityAt(at)));
    mention.begin().ifPresent(at -> add(node, Terms.BEGIN_MENTION, timeAt(at)));
    mention.end().ifPresent(at -> add(node, Terms.END_MENTION, timeAt(at)));
  }

  private void addQuotation(QuotationMention mention) {
    Node node = names.of(mention);
    if (!written.add(node)) {
      return;
    }
    addGrounds(node, Terms.QUOTATION, mention.grounds());
    addSentence(node, sentences.around(mention.span()));
    add(node, Terms.DIRECT, Literals.truth(mention.direct()));
    mention.cue().ifPresent(cue -> addPart(node, Terms.CUE, names.cue(cue.span()), cue));
    mention
        .source()
        .ifPresent(source -> addPart(node, Terms.SOURCE, names.source(source.span()), source));
    mention.speaker().ifPresent(at -> add(node, Terms.SPEAKER_MENTION, entityAt(at)));
  }

  /** Two quotations may share a cue or a source; the words are described once. */
  private void addPart(Node quotation, Node property, Node part, Grounds grounds) {
    add(quotation, property, part);
    if (written.add(part)) {
      Node type = property.equals(Terms.CUE) ? Terms.CUE_CLASS : Terms.SOURCE_CLASS;
      addGrounds(part, type, grounds);
    }
  }

  private void addLocalThings() {
    for (LocalEntity thing : document.entities()) {
      Node node = names.localThing(thing.id());
      add(node, Terms.TYPE, Terms.LOCAL_THING_CLASS);
      add(node, Terms.KIND, Kinds.classOf(thing.kind()));
      add(node, Terms.NAME, Literals.words(thing.name()));
      add(node, Terms.NAMED, Literals.truth(thing.named()));
    }
    for (LocalEvent thing : document.events()) {
      Node node = names.localThing(thing.id());
      add(node, Terms.TYPE, Terms.LOCAL_THING_CLASS);
      add(node, Terms.KIND, NodeFactory.createURI(thing.type()));
    }
  }

  /** A claim about words that are no mention would be a graph that cannot be read back. */
  private Node entityAt(Span span) {
    if (!entitySpans.contains(span)) {
      throw noMention("entity", span);
    }
    return names.entity(span);
  }

  private Node timeAt(Span span) {
    if (!timeSpans.contains(span)) {
      throw noMention("time", span);
    }
    return names.time(span);
  }

  private MappingException noMention(String kind, Span span) {
    return new MappingException(
        "Document %s has a claim about the %s mention at %d-%d, and no such mention"
            .formatted(document.document().id(), kind, span.begin(), span.end()));
  }

  private void addGrounds(Node node, Node type, Grounds grounds) {
    add(node, Terms.TYPE, type);
    addPlace(node, grounds.span());
    add(node, Terms.ANCHOR_OF, Literals.words(grounds.text()));
    add(node, Terms.CONFIDENCE, Literals.confidence(grounds.confidence()));
    add(node, Terms.FOUND_BY, Literals.words(grounds.foundBy()));
  }

  private void addPlace(Node node, Span span) {
    add(node, Terms.REFERENCE_CONTEXT, names.document());
    add(node, Terms.BEGIN_INDEX, Literals.integer(span.begin()));
    add(node, Terms.END_INDEX, Literals.integer(span.end()));
  }

  private void addSentence(Node node, Optional<Span> sentence) {
    sentence.ifPresent(span -> add(node, Terms.SENTENCE, names.sentence(span)));
  }

  private void addWords(Node node, Node property, Optional<String> words) {
    words.ifPresent(value -> add(node, property, Literals.words(value)));
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
