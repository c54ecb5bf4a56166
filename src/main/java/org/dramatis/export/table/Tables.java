package org.dramatis.export.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.fact.Claim;
import org.dramatis.export.fact.Fact;
import org.dramatis.export.fact.FactReader;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Sentences;
import org.dramatis.export.fact.Sink;
import org.dramatis.export.fact.Standing;
import org.dramatis.export.fact.Thing;

/** The tables of things and of what ties them; those of documents stand in {@link SourceTables}. */
final class Tables {

  private final DatasetGraph graphs;
  private final FactReader reader;
  private final Sentences sentences;

  Tables(DatasetGraph graphs) {
    this.graphs = graphs;
    this.reader = new FactReader(graphs);
    this.sentences = new Sentences(graphs);
  }

  List<Table<?>> all() {
    SourceTables sources = new SourceTables(graphs, reader, sentences);
    return List.of(
        entities("people", "Every person that is spoken of.", "person", Kind.PERSON),
        entities("organisations", "Every organisation.", "organisation", Kind.ORGANISATION),
        entities("places", "Every place.", "place", Kind.PLACE),
        events(),
        participants(),
        relations(),
        posts(),
        sources.quotations(),
        sources.evidence(),
        sources.documents());
  }

  private Table<Thing> entities(String name, String description, String key, Kind kind) {
    return new Table<>(
        name,
        description,
        key,
        Map.of(),
        List.of(
            Field.text(key, "Its IRI.", Thing::iri),
            Field.text("name", "Its best name.", Thing::label),
            Field.text("type", "Its finest class.", Thing::type),
            Field.text(
                "otherNames", "What else it is called.", it -> String.join(" | ", it.otherNames())),
            Field.maybe("page", "Its article in Wikipedia.", Thing::page),
            Field.whole("sources", "Independent sources that speak of it.", Thing::sources),
            Field.whole("documents", "Documents that do.", Thing::documents),
            Field.whole("mentions", "Places in which they do.", Thing::mentions)),
        sink -> things(kind, sink));
  }

  private void things(Kind kind, Sink<Thing> sink) throws IOException {
    for (Map.Entry<Node, Kind> thing : reader.things().entrySet()) {
      if (thing.getValue() == kind) {
        sink.accept(reader.thing(thing.getKey()));
      }
    }
  }

  private Table<Thing> events() {
    return new Table<>(
        "events",
        "Every event.",
        "event",
        Map.of(),
        List.of(
            Field.text("event", "Its IRI.", Thing::iri),
            Field.text("name", "What happened, in words.", Thing::label),
            Field.text("type", "Its finest class.", Thing::type),
            Field.maybe("begin", "Year, month or day it began.", it -> it.when().begin()),
            Field.maybe("end", "Year, month or day it ended.", it -> it.when().end()),
            Field.day("firstDay", "The first day it can have been.", it -> it.when().firstDay()),
            Field.day("lastDay", "The last day it can have been.", it -> it.when().lastDay()),
            Field.maybe(
                "standing",
                "Whether it happened: asserted, planned, uncertain or denied.",
                it -> it.standing().map(Standing::word)),
            Field.count("amount", "How many, or how much.", Thing::amount),
            Field.measure("confidence", "How sure its surest mention is.", this::confidence),
            Field.whole("sources", "Independent sources that tell of it.", Thing::sources),
            Field.whole("documents", "Documents that do.", Thing::documents),
            Field.whole("mentions", "Places in which they do.", Thing::mentions)),
        sink -> things(Kind.EVENT, sink));
  }

  private OptionalDouble confidence(Thing event) {
    return reader.confidence(event, NodeFactory.createURI(event.iri()));
  }

  private Table<Fact> participants() {
    return new Table<>(
        "participants",
        "Who or what takes part in which event.",
        "fact",
        Map.of("event", "events.event", "document", "documents.document"),
        List.of(
            Field.text("fact", "Its name: event, role and participant.", Fact::id),
            Field.text("event", "The event.", Fact::from),
            Field.text("eventName", "What happened.", it -> name(it.from())),
            Field.text("role", "As what: actor, target, place …", Fact::relation),
            Field.maybe("participant", "The IRI of who or what it is.", Fact::to),
            Field.maybe("participantName", "Its name.", it -> it.to().map(this::name)),
            standing(),
            sources(),
            confidence(),
            sentence(),
            document()),
        sink -> facts(fact -> fact.sort() == Fact.Sort.ROLE, sink));
  }

  private Table<Fact> relations() {
    return new Table<>(
        "relations",
        "What ties two things, or a thing to a date; an event to another.",
        "fact",
        Map.of("document", "documents.document"),
        List.of(
            Field.text("fact", "Its name: from, relation and to.", Fact::id),
            Field.text("from", "The IRI of the thing it is said of.", Fact::from),
            Field.text("fromName", "Its name.", it -> name(it.from())),
            Field.text("relation", "The property.", Fact::relation),
            Field.text("relationLabel", "What people call it.", Fact::label),
            Field.maybe("to", "The IRI of the other, or a date.", Fact::to),
            Field.maybe("toName", "Its name; empty for a date.", this::otherName),
            begin(),
            end(),
            over(),
            sources(),
            confidence(),
            sentence(),
            document()),
        sink -> facts(fact -> fact.sort() != Fact.Sort.ROLE, sink));
  }

  private Optional<String> otherName(Fact fact) {
    return fact.sort() == Fact.Sort.DATE ? Optional.empty() : fact.to().map(this::name);
  }

  private void facts(Predicate<Fact> wanted, Sink<Fact> sink) throws IOException {
    for (Node thing : reader.things().keySet()) {
      for (Fact fact : reader.facts(thing)) {
        if (wanted.test(fact)) {
          sink.accept(fact);
        }
      }
    }
  }

  private Table<Fact> posts() {
    return new Table<>(
        "posts",
        "Who holds which post.",
        "post",
        Map.of("document", "documents.document"),
        List.of(
            Field.text("post", "Its IRI.", Fact::id),
            Field.text("holder", "The IRI of who holds it.", Fact::from),
            Field.text("holderName", "Who holds it.", it -> name(it.from())),
            Field.text("title", "What the post is called.", Fact::label),
            Field.maybe("organisation", "The IRI of what it belongs to.", Fact::to),
            Field.maybe("organisationName", "Its name.", it -> it.to().map(this::name)),
            begin(),
            end(),
            over(),
            sources(),
            confidence(),
            sentence(),
            document()),
        this::posts);
  }

  private void posts(Sink<Fact> sink) throws IOException {
    for (Node post : reader.posts()) {
      Optional<Fact> fact = reader.post(post);
      if (fact.isPresent()) {
        sink.accept(fact.get());
      }
    }
  }

  private String name(String iri) {
    return reader.label(NodeFactory.createURI(iri));
  }

  private static Field<Fact> standing() {
    return Field.text(
        "standing",
        "Whether it is so: asserted, planned, uncertain or denied.",
        it -> it.standing().word());
  }

  private static Field<Fact> begin() {
    return Field.maybe("begin", "Year, month or day since when.", it -> it.when().begin());
  }

  private static Field<Fact> end() {
    return Field.maybe("end", "Year, month or day until when.", it -> it.when().end());
  }

  private static Field<Fact> over() {
    return Field.truth("over", "Whether it is said to be so no more.", Fact::over);
  }

  private static Field<Fact> sources() {
    return Field.whole("sources", "Independent sources that say so.", it -> it.support().sources());
  }

  private static Field<Fact> confidence() {
    return Field.measure(
        "confidence",
        "How sure the surest claim is, from 0 to 1.",
        it ->
            it.support().best().isPresent()
                ? OptionalDouble.of(it.support().best().get().confidence())
                : OptionalDouble.empty());
  }

  private Field<Fact> sentence() {
    return Field.maybe(
        "sentence", "The sentence of that claim.", it -> it.support().best().map(sentences::of));
  }

  private static Field<Fact> document() {
    return Field.maybe(
        "document", "The document it stands in.", it -> it.support().best().map(Claim::document));
  }
}
