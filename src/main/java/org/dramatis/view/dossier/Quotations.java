package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dramatis.model.Span;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.dossier.Draft.Time;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** What somebody said, and what was said about somebody or something. */
final class Quotations {

  /** Documents whose quotations are looked through for what they say of a thing. */
  private static final int LOOKED_THROUGH = 200;

  private final Reading reading;
  private final GraphReader graph;

  Quotations(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
  }

  /** What was quoted last comes first. */
  List<Node> saidBy(Node speaker) {
    return lastFirst(graph.subjects(Terms.SPEAKER, speaker));
  }

  /**
   * Quotations by others in which the thing is mentioned, what was quoted last first; of a thing
   * that more documents speak of, in those that were published last.
   */
  List<Node> saidOf(Node thing) {
    Map<Node, List<Node>> mentions = new LinkedHashMap<>();
    for (Node mention : graph.subjects(Terms.DENOTES, thing)) {
      mentions
          .computeIfAbsent(DocumentReader.documentOf(mention), key -> new ArrayList<>())
          .add(mention);
    }
    Set<Node> found = new LinkedHashSet<>();
    mentions.keySet().stream()
        .sorted(
            Comparator.comparing(this::published, Comparator.reverseOrder())
                .thenComparing(Node::getURI))
        .limit(LOOKED_THROUGH)
        .forEach(
            document ->
                quotations(document, mentions.get(document))
                    .filter(it -> !graph.has(it, Terms.SPEAKER, thing))
                    .forEach(found::add));
    return lastFirst(found);
  }

  private Stream<Node> quotations(Node document, List<Node> mentions) {
    List<Span> spans = mentions.stream().map(this::span).toList();
    Predicate<Node> speaksOfIt =
        quotation -> {
          Span said = span(quotation);
          return spans.stream()
              .anyMatch(it -> said.begin() <= it.begin() && it.end() <= said.end());
        };
    return graph.subjects(document, Terms.TYPE, Terms.QUOTATION).stream()
        .filter(speaksOfIt)
        .filter(it -> !isRejected(it));
  }

  private boolean isRejected(Node quotation) {
    return graph.objects(quotation, Terms.JUDGEMENT).stream()
        .anyMatch(it -> graph.words(it, Terms.DECISION).filter("reject"::equals).isPresent());
  }

  private Span span(Node mention) {
    return new Span(
        graph.number(mention, Terms.BEGIN_INDEX), graph.number(mention, Terms.END_INDEX));
  }

  private String published(Node document) {
    return reading.documents().reference(document).published().orElse("");
  }

  /** Of copies of a story one is enough. */
  private List<Node> lastFirst(Iterable<Node> quotations) {
    List<Node> sorted = new ArrayList<>();
    quotations.forEach(sorted::add);
    Map<Node, Span> spans = new LinkedHashMap<>();
    sorted.forEach(it -> spans.put(it, span(it)));
    sorted.sort(
        Comparator.comparing(
                (Node it) -> published(DocumentReader.documentOf(it)), Comparator.reverseOrder())
            .thenComparing(it -> DocumentReader.documentOf(it).getURI())
            .thenComparing(spans::get)
            .thenComparing(Node::getURI));
    Set<String> told = new HashSet<>();
    return sorted.stream()
        .filter(
            it ->
                told.add(
                    reading.documents().story(DocumentReader.documentOf(it)) + " " + words(it)))
        .toList();
  }

  private String words(Node quotation) {
    return graph.words(quotation, Terms.WORDS).orElse("").strip().replaceAll("\\s+", " ");
  }

  /** The quotation as a sentence; who said it is left out where the dossier is about them. */
  Draft draft(Node quotation, boolean named) {
    List<Part> parts = new ArrayList<>();
    if (named) {
      parts.add(speaker(quotation));
      parts.add(Part.words(" "));
    }
    String words = words(quotation);
    boolean direct = graph.words(quotation, Terms.DIRECT).filter("true"::equals).isPresent();
    String cue = cue(quotation);
    parts.add(Part.words((named ? cue : Posts.capitalised(cue)) + ": "));
    parts.add(Part.words(direct && !words.matches("^[\"“‘'«„].*") ? "“" + words + "”" : words));
    return Draft.asserted(Fact.of(quotation), parts, Time.NONE, List.of(quotation), 1);
  }

  private Part speaker(Node quotation) {
    return graph
        .object(quotation, Terms.SPEAKER)
        .map(reading::link)
        .orElseGet(
            () ->
                Part.words(
                    graph
                        .object(quotation, Terms.SOURCE)
                        .flatMap(it -> graph.words(it, Terms.WORDS))
                        .orElse("Somebody")));
  }

  /** "denied"; words such as "according to" do not stand after a name. */
  private String cue(Node quotation) {
    Optional<String> cue =
        graph.object(quotation, Terms.CUE).flatMap(it -> graph.words(it, Terms.WORDS));
    return cue.filter(it -> !it.toLowerCase(Locale.ROOT).startsWith("according")).orElse("said");
  }
}
