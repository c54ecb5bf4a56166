package org.dramatis.export.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.dramatis.export.fact.Terms;

/** Finds the documents and sentences that stand behind a statement. */
public final class Evidence {

  /** Texts that are kept at hand: mentions of one thing lead to few documents again and again. */
  private static final int TEXTS = 200;

  private final GraphReading reading;
  private final Map<Node, NewsDocument> documents = new HashMap<>();
  private final Map<Node, String> texts =
      new LinkedHashMap<>(TEXTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, String> eldest) {
          return size() > TEXTS;
        }
      };

  public Evidence(GraphReading reading) {
    this.reading = reading;
  }

  /** The mentions that are about a thing. */
  public List<Node> mentionsOf(Node thing) {
    return reading.subjects(Terms.DENOTES, thing);
  }

  /** The documents that mentions stand in, by their dates. */
  public List<NewsDocument> documentsOf(Collection<Node> mentions) {
    TreeSet<NewsDocument> found = new TreeSet<>(NewsDocument.BY_DATE);
    mentions.forEach(
        mention ->
            reading.values(mention, Terms.DOCUMENT).forEach(node -> found.add(document(node))));
    return List.copyOf(found);
  }

  /** The first so many sentences that mentions stand in, by the dates of their documents. */
  public List<CitedSentence> sentencesOf(Collection<Node> mentions, int limit) {
    TreeSet<Place> places = new TreeSet<>();
    mentions.forEach(mention -> place(mention).ifPresent(places::add));
    return places.stream().limit(limit).map(this::read).toList();
  }

  /** Where a sentence stands, before it is read. */
  private record Place(NewsDocument document, int begin, int end) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int order = NewsDocument.BY_DATE.compare(document, other.document);
      return order != 0 ? order : Integer.compare(begin, other.begin);
    }
  }

  private Optional<Place> place(Node mention) {
    return reading
        .value(mention, Terms.SENTENCE)
        .map(
            sentence ->
                new Place(
                    document(reading.value(sentence, Terms.DOCUMENT).orElseThrow()),
                    number(sentence, Terms.BEGIN_INDEX),
                    number(sentence, Terms.END_INDEX)));
  }

  private int number(Node node, Node property) {
    return Integer.parseInt(reading.text(node, property).orElseThrow());
  }

  private CitedSentence read(Place place) {
    String text = text(place.document.node());
    int begin = text.offsetByCodePoints(0, place.begin);
    int end = text.offsetByCodePoints(begin, place.end - place.begin);
    String words = text.substring(begin, end).strip().replaceAll("\\s+", " ");
    return new CitedSentence(place.document, place.begin, words);
  }

  /** The text of a document, in which all offsets count code points. */
  public String text(Node document) {
    return texts.computeIfAbsent(document, node -> reading.text(node, Terms.IS_STRING).orElse(""));
  }

  public NewsDocument document(Node node) {
    return documents.computeIfAbsent(node, this::describe);
  }

  private NewsDocument describe(Node node) {
    return new NewsDocument(
        node,
        textOf(node, Terms.IDENTIFIER),
        textOf(node, Terms.DOCUMENT_TITLE),
        textOf(node, Terms.ISSUED),
        textOf(node, Terms.PUBLISHER),
        textOf(node, Terms.DOCUMENT_SOURCE));
  }

  private String textOf(Node node, Node property) {
    return reading.text(node, property).orElse("");
  }
}
