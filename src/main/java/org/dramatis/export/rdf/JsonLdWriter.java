package org.dramatis.export.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** JSON-LD 1.1 with a context of prefixes alone: one object a graph, one a subject in it. */
final class JsonLdWriter implements SubjectWriter {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final Writer out;
  private final Prefixes prefixes;
  private String graph = "";
  private boolean first = true;

  JsonLdWriter(Writer out, Prefixes prefixes) {
    this.out = out;
    this.prefixes = prefixes;
  }

  @Override
  public void begin() throws IOException {
    out.write("{\"@context\":{");
    String before = "\n";
    for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
      out.write(before + quoted(prefix.getKey()) + ":" + quoted(prefix.getValue()));
      before = ",\n";
    }
    out.write("},\n\"@graph\":[");
  }

  @Override
  public void write(Subject subject) throws IOException {
    if (!subject.graph().equals(graph)) {
      closeGraph();
      graph = subject.graph();
      out.write((first ? "\n" : ",\n") + "{\"@id\":" + name(graph) + ",\"@graph\":[");
      first = true;
    }
    out.write((first ? "\n" : ",\n") + "{\"@id\":" + name(subject.name()));
    first = false;
    for (Map.Entry<String, List<String>> property : subject.properties().entrySet()) {
      boolean isType = property.getKey().equals(TYPE);
      List<String> values =
          property.getValue().stream().map(isType ? this::name : this::value).toList();
      out.write(",\n " + (isType ? "\"@type\"" : name(property.getKey())) + ":");
      out.write(values.size() == 1 ? values.get(0) : "[" + String.join(",", values) + "]");
    }
    out.write("}");
  }

  private void closeGraph() throws IOException {
    if (!graph.isEmpty()) {
      out.write("]}");
      first = false;
    }
  }

  @Override
  public void end() throws IOException {
    closeGraph();
    out.write("]}\n");
  }

  private String name(String words) {
    if (!words.startsWith("<")) {
      return quoted(words);
    }
    String iri = words.substring(1);
    return quoted(prefixes.shorten(iri).orElse(iri));
  }

  private String value(String words) {
    if (!words.startsWith("\"")) {
      return "{\"@id\":" + name(words) + "}";
    }
    Literal literal = Literal.read(words);
    if (literal.isBare("integer", "0|-?[1-9][0-9]{0,14}")
        || literal.isBare("boolean", "true|false")) {
      return literal.value();
    }
    String value = quoted(literal.value());
    if (!literal.language().isEmpty()) {
      return "{\"@value\":" + value + ",\"@language\":" + quoted(literal.language()) + "}";
    }
    return literal.datatype().isEmpty()
        ? value
        : "{\"@value\":" + value + ",\"@type\":" + name("<" + literal.datatype()) + "}";
  }

  private static String quoted(String words) {
    StringBuilder json = new StringBuilder(words.length() + 2).append('"');
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (character == '"' || character == '\\') {
        json.append('\\').append(character);
      } else if (character < ' ' || Character.isSurrogate(character)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      } else {
        json.append(character);
      }
    }
    return json.append('"').toString();
  }
}
