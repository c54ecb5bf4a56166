package org.dramatis.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Mention;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Ruling;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;

/** The links of one document, as they are written. */
final class LinkTriples {

  private final Iris iris;
  private final ThingIndex index;
  private final DocumentClaims document;
  private final String id;
  private final Consumer<Triple> sink;
  private final MentionNames names;
  private final Set<Mention> rejected;
  private final Set<Node> rejectedNodes = new HashSet<>();
  private final Map<Span, Node> entities = new HashMap<>();
  private final Map<Span, Node> events = new HashMap<>();
  private final Map<Span, Node> dates = new HashMap<>();

  LinkTriples(Iris iris, ThingIndex index, DocumentClaims document, Consumer<Triple> sink) {
    this.iris = iris;
    this.index = index;
    this.document = document;
    this.id = document.document().id();
    this.sink = sink;
    this.names = new MentionNames(iris.document(id), document.claims());
    this.rejected = index.judged().rejected(document);
    rejected.forEach(mention -> rejectedNodes.add(nodeOf(mention)));
    for (TimeMention time : document.claims().times()) {
      Literals.calendarOfTimex(time.timex()).ifPresent(date -> dates.put(time.span(), date));
    }
  }

  void write() {
    document.entities().forEach(this::linkEntity);
    document.events().forEach(this::linkEvent);
    accepted(document.claims().events()).forEach(this::linkSource);
    accepted(document.claims().relations()).forEach(this::linkRelation);
    accepted(document.claims().tenures()).forEach(this::linkTenure);
    accepted(document.claims().quotations()).forEach(this::linkSpeaker);
    index.judged().forEach(document, this::linkJudgement);
  }

  private <T extends Mention> Stream<T> accepted(List<T> mentions) {
    return mentions.stream().filter(mention -> !rejected.contains(mention));
  }

  private Node nodeOf(Mention mention) {
    if (mention instanceof EntityMention) {
      return names.entity(mention.span());
    }
    return mention instanceof EventMention ? names.event(mention.span()) : names.of(mention);
  }

  private void linkJudgement(Mention mention, Ruling ruling) {
    add(nodeOf(mention), Terms.JUDGEMENT, thing(ruling.judgement().path()));
  }

  Set<Node> sources() {
    Set<Node> sources = new LinkedHashSet<>();
    sources.add(names.document());
    document.entities().forEach(it -> it.mentions().forEach(at -> sources.add(names.entity(at))));
    document.claims().events().forEach(event -> sources.add(names.event(event.span())));
    document.claims().relations().forEach(relation -> sources.add(names.of(relation)));
    document.claims().tenures().forEach(tenure -> sources.add(names.of(tenure)));
    document.claims().quotations().forEach(quotation -> sources.add(names.of(quotation)));
    return sources;
  }

  private void linkEntity(LocalEntity local) {
    Optional<Node> thing = index.pathOf(id, local.id()).map(this::thing);
    if (thing.isPresent()) {
      for (Span mention : local.mentions()) {
        if (!rejectedNodes.contains(names.entity(mention))) {
          entities.put(mention, thing.get());
          add(names.entity(mention), Terms.DENOTES, thing.get());
        }
      }
    }
  }

  private void linkEvent(LocalEvent local) {
    Optional<Node> thing = index.pathOf(id, local.id()).map(this::thing);
    if (thing.isPresent()) {
      for (Span mention : local.mentions()) {
        if (!rejectedNodes.contains(names.event(mention))) {
          events.put(mention, thing.get());
          add(names.event(mention), Terms.DENOTES, thing.get());
        }
      }
    }
  }

  private void linkSource(EventMention mention) {
    mention
        .attributedTo()
        .map(entities::get)
        .ifPresent(thing -> add(names.event(mention.span()), Terms.ATTRIBUTED_TO, thing));
  }

  private void linkSpeaker(QuotationMention mention) {
    mention
        .speaker()
        .map(entities::get)
        .ifPresent(thing -> add(names.of(mention), Terms.SPEAKER, thing));
  }

  /** Half a relation is none: both ends are things, or the object a date. */
  private void linkRelation(RelationMention mention) {
    Map<Span, Node> ends = mention.isBetweenEvents() ? events : entities;
    Node subject = ends.get(mention.subject());
    Node object = ends.getOrDefault(mention.object(), dates.get(mention.object()));
    if (subject != null && object != null) {
      add(names.of(mention), Terms.SUBJECT, subject);
      add(names.of(mention), Terms.OBJECT, object);
    }
  }

  private void linkTenure(TenureMention mention) {
    index
        .pathOf(id, mention)
        .map(this::thing)
        .ifPresent(tenure -> add(names.of(mention), Terms.TENURE, tenure));
  }

  private Node thing(String path) {
    return NodeFactory.createURI(iris.thing(path));
  }

  private void add(Node subject, Node predicate, Node object) {
    sink.accept(Triple.create(subject, predicate, object));
  }
}
