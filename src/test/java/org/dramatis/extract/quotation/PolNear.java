package org.dramatis.extract.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dramatis.model.Span;

/** Who says what in PolNeAR (Newell and others 2018), as people marked it, by document. */
final class PolNear {

  private final Map<String, List<QuotationTraining.Marked>> documents = new LinkedHashMap<>();

  /**
   * @param file one document a line
   */
  PolNear(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        documents.put(document.get("id").asText(), marked(document.get("gold")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<QuotationTraining.Marked> of(String document) {
    return documents.get(document);
  }

  private static List<QuotationTraining.Marked> marked(JsonNode gold) {
    List<QuotationTraining.Marked> marked = new ArrayList<>();
    for (JsonNode one : gold.get("attributions")) {
      marked.add(new QuotationTraining.Marked(spans(one.get("cue")), spans(one.get("content"))));
    }
    return marked;
  }

  private static List<Span> spans(JsonNode parts) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode part : parts) {
      spans.add(new Span(part.get(0).asInt(), part.get(1).asInt()));
    }
    return spans;
  }
}
