package org.dramatis.view.dossier;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.dossier.Dossier.Disagreement;
import org.dramatis.view.dossier.Dossier.Link;
import org.dramatis.view.dossier.Dossier.Source;
import org.dramatis.view.dossier.Listed.Page;
import org.dramatis.view.evidence.PassageReader;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.Thing;
import org.dramatis.view.judgement.JudgementReader;

/** Puts a dossier together, each list within bounds. */
final class DossierReader {

  private final Reading reading;
  private final Disagreements disagreements;
  private final Optional<String> wanted;
  private final Page page;
  private final Map<String, Integer> left = new TreeMap<>();

  /**
   * @param wanted the name of the one list that is asked for; else all are
   */
  DossierReader(
      GraphReader graph, Disagreements disagreements, Optional<String> wanted, Page page) {
    this.reading = Reading.of(graph);
    this.disagreements = disagreements;
    this.wanted = wanted;
    this.page = page;
  }

  Dossier read(Thing thing) {
    Node node = GraphReader.node(thing.iri());
    boolean event = thing.kind() == Kind.EVENT;
    Happening happening = new Happening(reading, node);
    Quotations quotations = new Quotations(reading);
    return new Dossier(
        thing,
        otherNames(node),
        links(node),
        statements("posts", !event, () -> new Posts(reading).of(node)),
        statements("relations", !event, () -> new Relations(reading).of(node)),
        event
            ? statements("events", true, () -> new EventLinks(reading).of(node))
            : takenPart(node),
        statements("participants", event, happening::participants),
        statements("circumstances", event, happening::circumstances),
        listed(
            "saidBy",
            !event,
            () -> Listed.of(quotations.saidBy(node), page, it -> quoted(quotations, it, false))),
        listed(
            "saidOf",
            true,
            () -> Listed.of(quotations.saidOf(node), page, it -> quoted(quotations, it, true))),
        listed("disagreements", true, () -> disagreements(thing, event)),
        listed("sources", true, () -> Listed.of(sources(node), page, Function.identity())),
        new JudgementReader(reading.graph(), reading.things()).about(node),
        left);
  }

  private <T> List<T> listed(String name, boolean apt, Supplier<Listed<T>> read) {
    if (!apt || wanted.filter(it -> !it.equals(name)).isPresent()) {
      return List.of();
    }
    Listed<T> listed = read.get();
    if (listed.left() > 0) {
      left.put(name, listed.left());
    }
    return listed.shown();
  }

  private List<Statement> statements(String name, boolean apt, Supplier<List<Draft>> drafts) {
    return listed(name, apt, () -> Listed.of(drafts.get(), page, it -> it.statement(reading)));
  }

  private List<Statement> takenPart(Node entity) {
    return listed(
        "events",
        true,
        () -> {
          Listed<Draft> events = new TakenPart(reading).of(entity, page);
          return new Listed<>(
              events.shown().stream().map(it -> it.statement(reading)).toList(), events.left());
        });
  }

  private Statement quoted(Quotations quotations, Node quotation, boolean named) {
    return quotations.draft(quotation, named).statement(reading);
  }

  private Listed<Disagreement> disagreements(Thing thing, boolean event) {
    PassageReader passages =
        new PassageReader(reading.graph(), reading.things(), reading.documents());
    return Listed.of(disagreements.of(thing.iri(), event, passages), page, Function.identity());
  }

  private List<String> otherNames(Node node) {
    return reading.graph().objects(node, Terms.OTHER_LABEL).stream()
        .map(GraphReader::words)
        .sorted()
        .toList();
  }

  private List<Link> links(Node node) {
    return Stream.of(Terms.WIKIPEDIA_PAGE, Terms.SAME_AS)
        .flatMap(property -> reading.graph().objects(node, property).stream())
        .map(it -> new Link(it.getURI(), site(it.getURI())))
        .toList();
  }

  private static String site(String iri) {
    String host = Optional.ofNullable(URI.create(iri).getHost()).orElse(iri);
    return host.contains("wikipedia") ? "Wikipedia" : host.contains("dbpedia") ? "DBpedia" : host;
  }

  /** The documents that speak of it most first. */
  private List<Source> sources(Node node) {
    Map<Node, Long> mentions =
        reading.graph().subjects(Terms.DENOTES, node).stream()
            .collect(Collectors.groupingBy(DocumentReader::documentOf, Collectors.counting()));
    return mentions.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Long>comparingByValue()
                .reversed()
                .thenComparing(it -> it.getKey().getURI()))
        .map(it -> source(it.getKey(), it.getValue().intValue()))
        .toList();
  }

  private Source source(Node document, int mentions) {
    return new Source(
        reading.documents().reference(document),
        mentions,
        reading.documents().original(document).map(Node::getURI));
  }
}
