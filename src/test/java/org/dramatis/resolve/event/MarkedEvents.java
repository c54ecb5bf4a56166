package org.dramatis.resolve.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.dramatis.model.Span;

/** Which stretches of a text people marked as speaking of one event, in ECB+ and MEANTIME. */
final class MarkedEvents {

  private MarkedEvents() {}

  /**
   * The marks of each document by its id.
   *
   * @param file one document a line
   */
  static Map<String, Map<Span, String>> in(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Map<Span, String>> marks = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        marks.put(document.get("id").asText(), marks(document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return marks;
  }

  private static Map<Span, String> marks(JsonNode document) {
    Map<Span, String> marks = new HashMap<>();
    for (JsonNode mark : document.get("gold").path("mentions")) {
      if (mark.get("kind").asText().equals("event") && mark.get("validated").asBoolean()) {
        marks.put(span(mark), mark.get("cluster").asText());
      }
    }
    for (JsonNode mark : document.get("gold").path("events")) {
      String own = document.get("id").asText() + " " + mark.get("local").asText();
      marks.put(span(mark), mark.get("instance").asText(own).replace("null", own));
    }
    return marks;
  }

  private static Span span(JsonNode mark) {
    return new Span(mark.get("start").asInt(), mark.get("end").asInt());
  }
}
