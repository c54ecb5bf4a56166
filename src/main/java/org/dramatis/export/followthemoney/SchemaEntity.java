package org.dramatis.export.followthemoney;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** An entity of FollowTheMoney, to be filled: a schema and its properties, each with its values. */
final class SchemaEntity {

  /** The most characters that FollowTheMoney keeps of a name, and of words that are no text. */
  private static final int NAME = 384;

  private static final int WORDS = 1024;

  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new TreeMap<>();

  SchemaEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  /**
   * Ids may hold letters, digits, dots and hyphens alone and no more than 200 of them, so that an
   * IRI has to be digested; with SHA-1, as FollowTheMoney's own tools do.
   */
  static String idOf(String... parts) {
    try {
      byte[] key = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(key));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }

  static String idOf(Node node) {
    return idOf(node.getURI());
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  /** Adds text of any length, an id, a code or a date. */
  SchemaEntity with(String property, String value) {
    if (!value.isBlank()) {
      properties.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(value);
    }
    return this;
  }

  SchemaEntity with(String property, Optional<String> value) {
    value.ifPresent(known -> with(property, known));
    return this;
  }

  SchemaEntity withAll(String property, Collection<String> values) {
    values.forEach(value -> with(property, value));
    return this;
  }

  SchemaEntity withName(String property, String name) {
    return with(property, cut(name, NAME));
  }

  SchemaEntity withWords(String property, String words) {
    return with(property, cut(words, WORDS));
  }

  /** An address on the web; anything else is left out. */
  SchemaEntity withUrl(String property, String url) {
    return url.matches("https?://\\S{3,2000}") ? with(property, url) : this;
  }

  private static String cut(String words, int longest) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }

  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("schema", schema);
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, Set<String>> property : properties.entrySet()) {
      json.writeArrayFieldStart(property.getKey());
      for (String value : property.getValue()) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
