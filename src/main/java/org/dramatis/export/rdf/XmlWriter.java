package org.dramatis.export.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dramatis.export.ExportException;

/** RDF/XML. Not every graph can be written in it: XML has no control characters. */
final class XmlWriter implements SubjectWriter {

  private static final Pattern ELEMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final Writer out;
  private final Prefixes prefixes;

  XmlWriter(Writer out, Prefixes prefixes) {
    this.out = out;
    this.prefixes = prefixes;
  }

  @Override
  public void begin() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
      out.write("\n    xmlns:" + prefix.getKey() + "=\"" + escaped(prefix.getValue()) + "\"");
    }
    out.write(">\n");
  }

  @Override
  public void write(Subject subject) throws IOException {
    out.write("\n<rdf:Description " + node("about", subject.name()) + ">\n");
    for (Map.Entry<String, List<String>> property : subject.properties().entrySet()) {
      for (String object : property.getValue()) {
        writeProperty(subject, property.getKey().substring(1), object);
      }
    }
    out.write("</rdf:Description>\n");
  }

  private void writeProperty(Subject subject, String property, String object) throws IOException {
    int begin = Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1;
    if (!ELEMENT.matcher(property.substring(begin)).matches()) {
      throw new ExportException(
          "RDF/XML cannot name the property <%s>: export as Turtle or another format"
              .formatted(property));
    }
    Optional<String> shortened = prefixes.shorten(property);
    String element = shortened.orElse("own:" + property.substring(begin));
    String namespace =
        shortened.isPresent() ? "" : " xmlns:own=\"" + escaped(property.substring(0, begin)) + "\"";
    out.write("  <" + element + namespace);
    if (object.startsWith("\"")) {
      Literal literal = Literal.read(object);
      checkWritable(subject, property, literal.value());
      out.write(attributes(literal) + ">" + escaped(literal.value()) + "</" + element + ">\n");
    } else {
      out.write(" " + node("resource", object) + "/>\n");
    }
  }

  private static String node(String attribute, String words) {
    return words.startsWith("<")
        ? "rdf:" + attribute + "=\"" + escaped(words.substring(1)) + "\""
        : "rdf:nodeID=\"" + words.substring(2) + "\"";
  }

  private static String attributes(Literal literal) {
    if (!literal.language().isEmpty()) {
      return " xml:lang=\"" + literal.language() + "\"";
    }
    return literal.datatype().isEmpty()
        ? ""
        : " rdf:datatype=\"" + escaped(literal.datatype()) + "\"";
  }

  private static void checkWritable(Subject subject, String property, String value) {
    if (NOT_IN_XML.matcher(value).find()) {
      throw new ExportException(
          "RDF/XML cannot hold the control characters in <%s> of %s>: export as Turtle or another format"
              .formatted(property, subject.name()));
    }
  }

  /** A carriage return that is not escaped is read as a line feed. */
  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }

  @Override
  public void end() throws IOException {
    out.write("\n</rdf:RDF>\n");
  }
}
