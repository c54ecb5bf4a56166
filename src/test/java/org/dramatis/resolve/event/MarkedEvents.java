package org.dramatis.resolve.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.model.Span;

/** Which stretches of a text people marked as speaking of one event, in ECB+ and MEANTIME. */
final class MarkedEvents {

  private final String document;
  private final TreeMap<Span, String> marks = new TreeMap<>();
  private final TreeMap<Integer, Span> sentences = new TreeMap<>();

  private MarkedEvents(JsonNode document) {
    this.document = document.get("id").asText();
    JsonNode gold = document.get("gold");
    for (JsonNode mark : gold.path("mentions")) {
      if (mark.get("kind").asText().equals("event") && mark.get("validated").asBoolean()) {
        add(mark, mark.get("cluster").asText(), gold);
      }
    }
    for (JsonNode mark : gold.path("events")) {
      String own = this.document + " " + mark.get("local").asText();
      add(mark, mark.get("instance").isNull() ? own : mark.get("instance").asText(), gold);
    }
  }

  private void add(JsonNode mark, String event, JsonNode gold) {
    marks.put(new Span(mark.get("start").asInt(), mark.get("end").asInt()), event);
    int sentence = mark.get("sent").asInt();
    for (JsonNode place : gold.get("sentences")) {
      if (place.get(0).asInt() == sentence) {
        sentences.put(sentence, new Span(place.get(1).asInt(), place.get(2).asInt()));
      }
    }
  }

  /**
   * The marks of each document by its id.
   *
   * @param file one document a line
   */
  static Map<String, MarkedEvents> in(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, MarkedEvents> marks = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        marks.put(document.get("id").asText(), new MarkedEvents(document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return marks;
  }

  /**
   * The event that most of these stretches speak of. Of what nobody marked in a sentence in which
   * something is marked we take it that it is no event that is told elsewhere: it has a mark that
   * nothing else has. Nothing is known of other sentences.
   */
  Optional<String> of(List<Span> mentions) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Span mention : mentions) {
      marks.entrySet().stream()
          .filter(mark -> overlap(mark.getKey(), mention) > 0)
          .max(Comparator.comparingInt(mark -> overlap(mark.getKey(), mention)))
          .ifPresent(mark -> counts.merge(mark.getValue(), 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      return mentions.stream()
          .filter(mention -> sentences.values().stream().anyMatch(s -> overlap(s, mention) > 0))
          .findFirst()
          .map(mention -> document + " at " + mention.begin());
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }
}
