package org.dramatis.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * GraphML (Brandes and others 2002), which Gephi, Cytoscape, yEd, igraph and NetworkX read. Its
 * schema wants names without slashes for nodes, so that the IRI is an attribute of its own.
 */
public final class GraphMlWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final String base;
  private final List<Column<Vertex>> nodeColumns = Column.ofNodes();
  private final List<Column<Edge>> edgeColumns = Column.ofEdges();

  /**
   * @param base of the store, left out in the names of nodes
   */
  public GraphMlWriter(String base) {
    this.base = base;
  }

  /**
   * @param out is flushed, and left open
   */
  public void write(Network network, OutputStream out) throws IOException {
    XmlOutput xml = new XmlOutput(out);
    xml.start("graphml").attribute("xmlns", NAMESPACE);
    writeKeys(xml);
    xml.start("graph").attribute("id", "dramatis").attribute("edgedefault", "directed");
    network.nodes(node -> write(node, xml));
    network.edges(edge -> write(edge, xml));
    xml.finish();
  }

  private void writeKeys(XmlOutput xml) throws IOException {
    key(xml, "node", "label", "string");
    key(xml, "node", "iri", "string");
    for (Column<?> column : nodeColumns) {
      key(xml, "node", column.name(), type(column));
    }
    key(xml, "edge", "label", "string");
    key(xml, "edge", "weight", "double");
    key(xml, "edge", "fact", "string");
    for (Column<?> column : edgeColumns) {
      key(xml, "edge", column.name(), type(column));
    }
  }

  private static void key(XmlOutput xml, String of, String name, String type) throws IOException {
    xml.start("key")
        .attribute("id", id(of, name))
        .attribute("for", of)
        .attribute("attr.name", name)
        .attribute("attr.type", type)
        .end();
  }

  /** Two columns may share a name; their keys may not. */
  private static String id(String of, String name) {
    return of + "." + name;
  }

  private static String type(Column<?> column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case WHOLE -> "int";
      case DECIMAL -> "double";
      case TRUTH -> "boolean";
    };
  }

  private void write(Vertex node, XmlOutput xml) throws IOException {
    xml.start("node").attribute("id", name(node.thing().iri()));
    write(xml, id("node", "label"), node.thing().label());
    write(xml, id("node", "iri"), node.thing().iri());
    for (Column<Vertex> column : nodeColumns) {
      Optional<?> value = column.of(node);
      if (value.isPresent()) {
        write(xml, id("node", column.name()), value.get().toString());
      }
    }
    xml.end();
  }

  private void write(Edge edge, XmlOutput xml) throws IOException {
    xml.start("edge").attribute("source", name(edge.from())).attribute("target", name(edge.to()));
    if (!edge.directed()) {
      xml.attribute("directed", false);
    }
    write(xml, id("edge", "label"), edge.label());
    write(xml, id("edge", "weight"), String.valueOf((double) Column.weight(edge)));
    write(xml, id("edge", "fact"), edge.id());
    for (Column<Edge> column : edgeColumns) {
      Optional<?> value = column.of(edge);
      if (value.isPresent()) {
        write(xml, id("edge", column.name()), value.get().toString());
      }
    }
    xml.end();
  }

  private static void write(XmlOutput xml, String key, String value) throws IOException {
    xml.start("data").attribute("key", key).end(value);
  }

  /** The IRI below the base as an NMTOKEN: "person:marta-quell". No two IRIs share one. */
  private String name(String iri) {
    StringBuilder name = new StringBuilder(iri.startsWith(base) ? "" : "iri:");
    for (char unit : iri.substring(iri.startsWith(base) ? base.length() : 0).toCharArray()) {
      if (unit == '/') {
        name.append(':');
      } else if (unit == '.' || unit == '-' || unit < 128 && Character.isLetterOrDigit(unit)) {
        name.append(unit);
      } else {
        name.append('_').append(String.format(Locale.ROOT, "%04x", (int) unit));
      }
    }
    return name.toString();
  }
}
