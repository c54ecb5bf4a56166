package org.dramatis.resolve.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dramatis.model.Span;

/** Which stretches of a text people marked as one person, body or place, in three data sets. */
final class MarkedIdentities {

  private static final Set<String> TIMES = Set.of("DATE_OF_BIRTH", "DATE_OF_DEATH", "DATE_FOUNDED");

  private final Map<String, Map<Span, String>> marks = new HashMap<>();

  /**
   * @param file one document of ECB+, KnowledgeNet or MEANTIME a line
   */
  MarkedIdentities(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        Map<Span, String> found = new HashMap<>();
        add(document, found);
        marks.put(document.get("id").asText(), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The marks of a document; none if it has none. */
  Map<Span, String> of(String document) {
    return marks.getOrDefault(document, Map.of());
  }

  private static void add(JsonNode document, Map<Span, String> found) {
    String text = document.get("text").asText();
    JsonNode gold = document.get("gold");
    for (JsonNode mark : gold.path("mentions")) {
      if (mark.get("kind").asText().equals("human") && mark.get("validated").asBoolean()) {
        found.put(stretch(text, mark), mark.get("cluster").asText());
      }
    }
    for (JsonNode mark : gold.path("entities")) {
      if (mark.path("instance").asText().matches("(PER|ORG|LOC).*")) {
        found.put(stretch(text, mark), mark.get("instance").asText());
      }
    }
    for (JsonNode passage : gold.path("passages")) {
      passage.get("facts").forEach(fact -> addFact(fact, found));
    }
  }

  private static void addFact(JsonNode fact, Map<Span, String> found) {
    boolean ofTime = TIMES.contains(fact.get("property").asText());
    for (String side : ofTime ? Set.of("s") : Set.of("s", "o")) {
      String thing = fact.path(side + "_uri").asText("");
      if (!thing.isEmpty() && !thing.equals("null")) {
        JsonNode ends = fact.get(side);
        found.put(new Span(ends.get(0).asInt(), ends.get(1).asInt()), thing);
      }
    }
  }

  /** Without white space around, an article before or "'s" behind, which only some marks have. */
  private static Span stretch(String text, JsonNode mark) {
    int begin = text.offsetByCodePoints(0, mark.get("start").asInt());
    int end = text.offsetByCodePoints(0, mark.get("end").asInt());
    String words = text.substring(begin, end);
    begin += words.length() - words.replaceFirst("^\\s*(?i:(the|a|an) )?", "").length();
    end -= words.length() - words.replaceFirst("(['’]s)?\\s*$", "").length();
    return new Span(text.codePointCount(0, begin), text.codePointCount(0, end));
  }
}
