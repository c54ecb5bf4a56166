package org.dramatis.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Metadata;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/**
 * Reads a document's named graph back. What the graph does not keep is not there: confidences have
 * three digits, and no mention knows its head token ({@link #NO_HEAD}).
 */
public final class ClaimReader {

  /** The head of a mention that was read from a graph. */
  public static final int NO_HEAD = -1;

  /**
   * @param triples of the graph, in any order
   * @throws MappingException if they are not the claims of one document
   */
  public DocumentClaims read(Iterator<Triple> triples) {
    DescribedGraph graph = new DescribedGraph(triples);
    List<Description> documents = new ArrayList<>(graph.ofType(Terms.DOCUMENT));
    if (documents.size() != 1) {
      throw new MappingException(
          "A graph of claims describes one document, not %d: read the document again"
              .formatted(documents.size()));
    }
    Map<Node, List<Span>> mentions = mentionsByThing(graph);
    return new DocumentClaims(
        document(documents.get(0)),
        claims(graph),
        entities(graph, mentions),
        events(graph, mentions));
  }

  /** The article that a document's graph was made from. */
  public Article article(Iterator<Triple> triples) {
    Description node = new DescribedGraph(triples).ofType(Terms.DOCUMENT).iterator().next();
    return new Article(
        node.words(Terms.IDENTIFIER),
        Text.of(node.words(Terms.IS_STRING)),
        document(node).metadata(),
        Passages.read(node.words(Terms.PASSAGES)));
  }

  private static Document document(Description node) {
    DateBasis basis = DateBasis.valueOf(node.words(Terms.DATE_BASIS).toUpperCase(Locale.ROOT));
    Metadata metadata =
        new Metadata(
            node.findWords(Terms.DOCUMENT_TITLE),
            node.findWords(Terms.ISSUED).map(LocalDate::parse),
            basis,
            node.findWords(Terms.PUBLISHER),
            node.findWords(Terms.CREATOR),
            node.findWords(Terms.DOCUMENT_SOURCE),
            node.findWords(Terms.LANGUAGE));
    return new Document(
        node.words(Terms.IDENTIFIER),
        metadata,
        node.words(Terms.SHA256),
        node.words(Terms.FINGERPRINT));
  }

  private static Claims claims(DescribedGraph graph) {
    List<Description> sentences =
        graph.ofType(Terms.SENTENCE_CLASS).stream()
            .sorted(Comparator.comparing(Description::span))
            .toList();
    MentionReader reader = new MentionReader(graph, sentences);
    Predicate<Description> isTenure = mention -> mention.find(Terms.TITLE).isPresent();
    List<Description> relations = new ArrayList<>(graph.ofType(Terms.RELATION_MENTION));
    return new Claims(
        sentences.stream().map(Description::span).toList(),
        graph.all(Terms.ENTITY_MENTION, reader::entity),
        graph.all(Terms.TIME_MENTION, reader::time),
        graph.all(Terms.EVENT_MENTION, reader::event),
        relations.stream().filter(isTenure.negate()).map(reader::relation).toList(),
        relations.stream().filter(isTenure).map(reader::tenure).toList(),
        graph.all(Terms.QUOTATION, reader::quotation));
  }

  private static Map<Node, List<Span>> mentionsByThing(DescribedGraph graph) {
    Map<Node, List<Span>> mentions = new HashMap<>();
    for (Node type : List.of(Terms.ENTITY_MENTION, Terms.EVENT_MENTION)) {
      for (Description mention : graph.ofType(type)) {
        mention
            .find(Terms.LOCAL_THING)
            .ifPresent(
                thing ->
                    mentions.computeIfAbsent(thing, key -> new ArrayList<>()).add(mention.span()));
      }
    }
    return mentions;
  }

  private static List<LocalEntity> entities(DescribedGraph graph, Map<Node, List<Span>> mentions) {
    List<LocalEntity> entities = new ArrayList<>();
    for (Description thing : graph.ofType(Terms.LOCAL_THING_CLASS)) {
      Kinds.kindOf(thing.get(Terms.KIND))
          .map(
              kind ->
                  new LocalEntity(
                      localId(thing.subject()),
                      kind,
                      thing.words(Terms.NAME),
                      thing.truth(Terms.NAMED),
                      mentions.getOrDefault(thing.subject(), List.of())))
          .ifPresent(entities::add);
    }
    entities.sort(
        Comparator.comparing((LocalEntity thing) -> first(thing.mentions()))
            .thenComparing(LocalEntity::id));
    return entities;
  }

  private static List<LocalEvent> events(DescribedGraph graph, Map<Node, List<Span>> mentions) {
    List<LocalEvent> events = new ArrayList<>();
    for (Description thing : graph.ofType(Terms.LOCAL_THING_CLASS)) {
      Node type = thing.get(Terms.KIND);
      if (Kinds.kindOf(type).isEmpty()) {
        List<Span> spans = mentions.getOrDefault(thing.subject(), List.of());
        events.add(
            new LocalEvent(
                localId(thing.subject()),
                type.getURI(),
                spans,
                thing.find(Terms.LOCAL_WHOLE).map(ClaimReader::localId)));
      }
    }
    events.sort(
        Comparator.comparing((LocalEvent thing) -> first(thing.mentions()))
            .thenComparing(LocalEvent::id));
    return events;
  }

  /** Things come in the order of their first mention; one without any comes first. */
  private static Span first(List<Span> mentions) {
    return mentions.isEmpty() ? new Span(0, 0) : mentions.get(0);
  }

  private static String localId(Node thing) {
    return MentionNames.localId(thing.getURI());
  }
}
