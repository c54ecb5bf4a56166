package org.dramatis.export.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * TriG, and Turtle where no graph is named. The base is the document at hand, so that what stands
 * in it is {@code <#entity-27-44>}, and the document {@code <>}.
 */
final class TurtleWriter implements SubjectWriter {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final Writer out;
  private final Prefixes prefixes;
  private String document = "";
  private String graph = "";

  TurtleWriter(Writer out, Prefixes prefixes) {
    this.out = out;
    this.prefixes = prefixes;
  }

  @Override
  public void begin() throws IOException {
    for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
      out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  @Override
  public void write(Subject subject) throws IOException {
    String at = prefixes.documentOf(iri(subject.name()));
    boolean changesBase = !at.isEmpty() && !at.equals(document);
    if (changesBase || !subject.graph().equals(graph)) {
      closeGraph();
      if (changesBase) {
        document = at;
        out.write("\n@base <" + at + "> .\n");
      }
      openGraph(subject.graph());
    }
    writeProperties(subject);
  }

  private void openGraph(String name) throws IOException {
    graph = name;
    if (!graph.isEmpty()) {
      out.write("\n" + term(name) + " {\n");
    }
  }

  private void closeGraph() throws IOException {
    if (!graph.isEmpty()) {
      out.write("}\n");
      graph = "";
    }
  }

  private void writeProperties(Subject subject) throws IOException {
    String indent = graph.isEmpty() ? "" : "  ";
    out.write("\n" + indent + term(subject.name()));
    String before = "";
    List<String> types = subject.properties().get(TYPE);
    if (types != null) {
      out.write(" a " + terms(types));
      before = " ;";
    }
    for (Map.Entry<String, List<String>> property : subject.properties().entrySet()) {
      if (!property.getKey().equals(TYPE)) {
        out.write(before + "\n" + indent + "    ");
        out.write(term(property.getKey()) + " " + terms(property.getValue()));
        before = " ;";
      }
    }
    out.write(" .\n");
  }

  private String terms(List<String> objects) {
    return String.join(" , ", objects.stream().map(this::term).toList());
  }

  private String term(String words) {
    if (words.startsWith("\"")) {
      return literal(Literal.read(words));
    }
    return words.startsWith("<") ? shortened(iri(words)) : words;
  }

  private String shortened(String iri) {
    if (!document.isEmpty() && prefixes.documentOf(iri).equals(document)) {
      return "<" + iri.substring(document.length()) + ">";
    }
    return prefixes.shorten(iri).orElse("<" + iri + ">");
  }

  private String literal(Literal literal) {
    if (literal.isBare("integer", "[+-]?[0-9]+")
        || literal.isBare("decimal", "[+-]?[0-9]*\\.[0-9]+")
        || literal.isBare("boolean", "true|false")) {
      return literal.value();
    }
    if (!literal.language().isEmpty()) {
      return literal.quoted() + "@" + literal.language();
    }
    return literal.datatype().isEmpty()
        ? literal.quoted()
        : literal.quoted() + "^^" + shortened(literal.datatype());
  }

  private static String iri(String words) {
    return words.substring(1);
  }

  @Override
  public void end() throws IOException {
    closeGraph();
  }
}
