package org.dramatis.export.crate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that a crate describes: flat JSON-LD, with values and with what it leads to. */
final class Item {

  private final String id;
  private final String type;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<String>> others = new LinkedHashMap<>();

  Item(String id, String type) {
    this.id = id;
    this.type = type;
  }

  /** Words as the end of an IRI or of a path; never the same for two that differ. */
  static String fragment(String words) {
    StringBuilder fragment = new StringBuilder();
    words
        .codePoints()
        .forEach(
            character -> {
              if (character < 128 && (Character.isLetterOrDigit(character) || character == '-')) {
                fragment.append((char) character);
              } else {
                fragment.append('_').append(Integer.toHexString(character)).append('_');
              }
            });
    return fragment.toString();
  }

  Item with(String property, String value) {
    values.put(property, value);
    return this;
  }

  Item to(String property, String other) {
    others.computeIfAbsent(property, key -> new ArrayList<>()).add(other);
    return this;
  }

  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id);
    json.writeStringField("@type", type);
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    for (Map.Entry<String, List<String>> property : others.entrySet()) {
      json.writeFieldName(property.getKey());
      writeOthers(property.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void writeOthers(List<String> others, JsonGenerator json) throws IOException {
    if (others.size() > 1) {
      json.writeStartArray();
    }
    for (String other : others) {
      json.writeStartObject();
      json.writeStringField("@id", other);
      json.writeEndObject();
    }
    if (others.size() > 1) {
      json.writeEndArray();
    }
  }
}
