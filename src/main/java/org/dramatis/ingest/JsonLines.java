package org.dramatis.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.ingest.LineReader.NumberedLine;

/** The documents of a JSON Lines file, one object a line, one line in memory at a time. */
final class JsonLines implements DocumentSource {

  private final InputFile file;
  private final LineReader lines;
  private final ObjectMapper mapper;

  JsonLines(InputFile file, BufferedInputStream stream, int longest) {
    this.file = file;
    this.lines = new LineReader(stream, longest);
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength(longest).build();
    this.mapper =
        new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    Optional<NumberedLine> line = lines.next();
    while (line.isPresent() && isBlank(line.get().bytes())) {
      line = lines.next();
    }
    return line.map(this::outcome);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte unit : bytes) {
      if (unit < 0 || unit > ' ') {
        return false;
      }
    }
    return true;
  }

  private Outcome outcome(NumberedLine line) {
    String where = file.place() + ", line " + line.number();
    if (line.tooLong()) {
      return Outcome.unreadable(where, "the line is too long for one document");
    }
    Decoded decoded = Decoded.of(line.bytes());
    try {
      JsonNode node = mapper.readTree(decoded.text());
      return outcome(node, line.number(), where, decoded.remarks());
    } catch (JsonProcessingException exception) {
      return Outcome.unreadable(where, "not JSON: " + reason(exception));
    }
  }

  private static String reason(JsonProcessingException exception) {
    String reason = Reasons.firstLine(exception.getOriginalMessage());
    return exception.getLocation() == null
        ? reason
        : reason + " (column " + exception.getLocation().getColumnNr() + ")";
  }

  private Outcome outcome(JsonNode node, int number, String where, List<String> remarks) {
    if (!node.isObject()) {
      return Outcome.unreadable(where, "not a JSON object; give one {\"text\": …} on each line");
    }
    if (!node.path("text").isTextual()) {
      return Outcome.unreadable(where, "no \"text\", or one that is not a string");
    }
    List<String> all = new ArrayList<>(remarks);
    JsonFields fields = new JsonFields(node, all);
    String id = fields.id().orElse(file.name() + "#" + number);
    return Outcome.of(new Draft(id, where, node.get("text").textValue(), fields.metadata(), all));
  }
}
