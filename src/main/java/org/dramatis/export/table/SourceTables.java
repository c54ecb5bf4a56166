package org.dramatis.export.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.fact.Description;
import org.dramatis.export.fact.FactReader;
import org.dramatis.export.fact.Sentences;
import org.dramatis.export.fact.Sink;
import org.dramatis.export.fact.Standing;
import org.dramatis.export.fact.Terms;

/** The tables of documents, and of what stands in them. */
final class SourceTables {

  private static final Comparator<Description> BY_PLACE =
      Comparator.comparingInt((Description it) -> it.number(Terms.BEGIN_INDEX).orElse(0))
          .thenComparingInt(it -> it.number(Terms.END_INDEX).orElse(0))
          .thenComparing(it -> it.subject().getURI());

  private final DatasetGraph graphs;
  private final FactReader reader;
  private final Sentences sentences;

  SourceTables(DatasetGraph graphs, FactReader reader, Sentences sentences) {
    this.graphs = graphs;
    this.reader = reader;
    this.sentences = sentences;
  }

  Table<Description> documents() {
    return new Table<>(
        "documents",
        "Every document that was read.",
        "document",
        Map.of(),
        List.of(
            Field.text("document", "Its IRI.", it -> it.subject().getURI()),
            Field.maybe("id", "What it was called when it was read.", of(Terms.IDENTIFIER)),
            Field.maybe("title", "Its title.", of(Terms.DOCUMENT_TITLE)),
            Field.day("published", "The day it was published.", of(Terms.ISSUED)),
            Field.maybe("publisher", "Who published it.", of(Terms.PUBLISHER)),
            Field.maybe("author", "Who wrote it.", of(Terms.CREATOR)),
            Field.maybe("url", "Where it comes from.", of(Terms.DOCUMENT_SOURCE)),
            Field.maybe("language", "Its language.", of(Terms.LANGUAGE)),
            Field.maybe("copyOf", "The document it is a copy of.", of(Terms.COPY_OF))),
        this::eachDocument);
  }

  private static Function<Description, Optional<?>> of(Node property) {
    return told -> told.words(property);
  }

  private void eachDocument(Sink<Description> sink) throws IOException {
    for (Node document : reader.instances(Terms.DOCUMENT_CLASS)) {
      sink.accept(Description.of(graphs, document));
    }
  }

  Table<Description> quotations() {
    return new Table<>(
        "quotations",
        "Every word that is reported as said.",
        "quotation",
        Map.of("document", "documents.document"),
        List.of(
            Field.text("quotation", "Its IRI.", it -> it.subject().getURI()),
            Field.maybe("speaker", "The IRI of who speaks.", of(Terms.SPEAKER)),
            Field.maybe("speakerName", "Its name.", it -> it.one(Terms.SPEAKER).map(reader::label)),
            Field.maybe("words", "What is said.", of(Terms.ANCHOR_OF)),
            Field.truth("direct", "Whether these are the words.", it -> it.isTrue(Terms.DIRECT)),
            Field.maybe("cue", "The words that report it: said, denied.", words(Terms.CUE)),
            Field.maybe("source", "The words that name who speaks.", words(Terms.SOURCE)),
            document(),
            begin(),
            end(),
            confidence()),
        sink -> eachMention(sink, mention -> isQuotation(mention)));
  }

  private Function<Description, Optional<?>> words(Node property) {
    return told ->
        told.one(property).flatMap(it -> Description.of(graphs, it).words(Terms.ANCHOR_OF));
  }

  /** One that the user has rejected is none. */
  private boolean isQuotation(Description mention) {
    return mention.has(Terms.TYPE, Terms.QUOTATION_CLASS)
        && mention.all(Terms.JUDGEMENT).stream()
            .map(judgement -> Description.of(graphs, judgement).words(Terms.DECISION))
            .noneMatch(decision -> decision.equals(Optional.of("reject")));
  }

  Table<Description> evidence() {
    return new Table<>(
        "evidence",
        "Every place where a thing, a relation or a post is spoken of.",
        "mention",
        Map.of("document", "documents.document"),
        List.of(
            Field.text("mention", "Its IRI.", it -> it.subject().getURI()),
            Field.text("sort", "What it speaks of: entity, event, relation or post.", this::sort),
            Field.maybe("about", "The IRI of that, or the name of the fact.", this::about),
            document(),
            begin(),
            end(),
            Field.maybe("words", "The words that do.", of(Terms.ANCHOR_OF)),
            Field.text("sentence", "The sentence around them.", this::sentence),
            Field.maybe(
                "standing",
                "Of an event, whether it is said to be so.",
                it -> it.one(Terms.FACTUALITY).map(Standing::of).map(Standing::word)),
            Field.maybe("saidBy", "The IRI of who is said to say so.", of(Terms.ATTRIBUTED_TO)),
            confidence(),
            Field.maybe("foundBy", "The rule or model that found it.", of(Terms.FOUND_BY))),
        sink -> eachMention(sink, mention -> about(mention).isPresent()));
  }

  private String sort(Description mention) {
    if (mention.one(Terms.TENURE).isPresent()) {
      return "post";
    }
    if (mention.one(Terms.DENOTES).isEmpty()) {
      return "relation";
    }
    return mention.has(Terms.TYPE, Terms.EVENT_MENTION_CLASS) ? "event" : "entity";
  }

  private Optional<String> about(Description mention) {
    return mention
        .words(Terms.DENOTES)
        .or(() -> mention.words(Terms.TENURE))
        .or(
            () ->
                mention
                    .words(Terms.OBJECT)
                    .map(
                        object ->
                            mention.words(Terms.SUBJECT).orElse("")
                                + " "
                                + mention.one(Terms.PREDICATE).map(Terms::localName).orElse("")
                                + " "
                                + object));
  }

  private String sentence(Description mention) {
    return sentences.of(
        mention.words(Terms.DOCUMENT).orElse(""), mention.words(Terms.SENTENCE).orElse(""));
  }

  private static Field<Description> document() {
    return Field.maybe("document", "The document it stands in.", of(Terms.DOCUMENT));
  }

  private static Field<Description> begin() {
    return Field.count(
        "begin", "Where it begins, in Unicode characters.", it -> it.number(Terms.BEGIN_INDEX));
  }

  private static Field<Description> end() {
    return Field.count("end", "Where it ends.", it -> it.number(Terms.END_INDEX));
  }

  private static Field<Description> confidence() {
    return Field.measure(
        "confidence", "How sure it is, from 0 to 1.", it -> it.measure(Terms.CONFIDENCE));
  }

  /** Document by document, in the order of reading. */
  private void eachMention(Sink<Description> sink, Predicate<Description> wanted)
      throws IOException {
    for (Node document : reader.instances(Terms.DOCUMENT_CLASS)) {
      List<Description> mentions =
          reader.subjects(Terms.DOCUMENT, document).stream()
              .map(mention -> Description.of(graphs, mention))
              .filter(wanted)
              .sorted(BY_PLACE)
              .toList();
      for (Description mention : mentions) {
        sink.accept(mention);
      }
    }
  }
}
