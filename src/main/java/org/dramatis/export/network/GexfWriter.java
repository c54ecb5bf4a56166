package org.dramatis.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Standing;

/**
 * GEXF 1.3, which Gephi reads: nodes and edges have their time, and a colour for their kind that
 * the colour-blind can tell apart (Okabe and Ito 2008). What has no date is there at all times.
 */
public final class GexfWriter {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final List<Column<Vertex>> nodeColumns = Column.ofNodes();
  private final List<Column<Edge>> edgeColumns = Column.ofEdges();

  /**
   * @param out is flushed, and left open
   */
  public void write(Network network, OutputStream out) throws IOException {
    XmlOutput xml = new XmlOutput(out);
    xml.start("gexf").attribute("xmlns", NAMESPACE).attribute("xmlns:viz", NAMESPACE + "/viz");
    xml.attribute("version", "1.3");
    xml.start("meta").start("creator").end("Dramatis");
    xml.end();
    xml.start("graph").attribute("defaultedgetype", "directed").attribute("mode", "dynamic");
    xml.attribute("timeformat", "date").attribute("timerepresentation", "interval");
    writeColumns(xml, "node", nodeColumns);
    writeColumns(xml, "edge", edgeColumns);
    xml.start("nodes");
    network.nodes(node -> write(node, xml));
    xml.end();
    xml.start("edges");
    network.edges(edge -> write(edge, xml));
    xml.end();
    xml.finish();
  }

  private static void writeColumns(XmlOutput xml, String of, List<? extends Column<?>> columns)
      throws IOException {
    xml.start("attributes").attribute("class", of).attribute("mode", "static");
    for (Column<?> column : columns) {
      xml.start("attribute")
          .attribute("id", column.name())
          .attribute("title", column.name())
          .attribute("type", type(column))
          .end();
    }
    xml.end();
  }

  private static String type(Column<?> column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case WHOLE -> "integer";
      case DECIMAL -> "double";
      case TRUTH -> "boolean";
    };
  }

  private void write(Vertex node, XmlOutput xml) throws IOException {
    xml.start("node").attribute("id", node.thing().iri()).attribute("label", node.thing().label());
    writeValues(xml, nodeColumns, node);
    writeSpells(xml, List.of(node.thing().when()));
    writeColour(xml, node.thing().kind());
    xml.start("viz:size").attribute("value", size(node.thing().sources())).end();
    xml.end();
  }

  /** The area of a node grows with its sources. */
  private static String size(int sources) {
    return String.valueOf(Math.round(50 * Math.sqrt(Math.max(1, sources))) / 10.0);
  }

  private static void writeColour(XmlOutput xml, Kind kind) throws IOException {
    int colour =
        switch (kind) {
          case PERSON -> 0x0072B2;
          case ORGANISATION -> 0xE69F00;
          case PLACE -> 0x009E73;
          case EVENT -> 0xCC79A7;
        };
    xml.start("viz:color")
        .attribute("r", colour >> 16)
        .attribute("g", colour >> 8 & 0xFF)
        .attribute("b", colour & 0xFF)
        .end();
  }

  private void write(Edge edge, XmlOutput xml) throws IOException {
    xml.start("edge").attribute("id", edge.id());
    xml.attribute("source", edge.from()).attribute("target", edge.to());
    if (!edge.directed()) {
      xml.attribute("type", "undirected");
    }
    xml.attribute("kind", edge.relation()).attribute("label", edge.label());
    xml.attribute("weight", (double) Column.weight(edge));
    writeValues(xml, edgeColumns, edge);
    writeSpells(xml, edge.spells());
    xml.start("viz:shape").attribute("value", shape(edge.standing())).end();
    xml.end();
  }

  private static String shape(Standing standing) {
    return switch (standing) {
      case ASSERTED -> "solid";
      case PLANNED -> "dashed";
      case UNCERTAIN -> "dotted";
      case DENIED -> "double";
    };
  }

  private static <T> void writeValues(XmlOutput xml, List<Column<T>> columns, T item)
      throws IOException {
    xml.start("attvalues");
    for (Column<T> column : columns) {
      Optional<?> value = column.of(item);
      if (value.isPresent()) {
        xml.start("attvalue").attribute("for", column.name()).attribute("value", value.get()).end();
      }
    }
    xml.end();
  }

  /**
   * A month is written as its days; a day is written as itself. Where reports have made the begin
   * later than the end, Gephi would refuse the file: such a spell is left out.
   */
  private static void writeSpells(XmlOutput xml, List<Interval> spells) throws IOException {
    List<Interval> known = spells.stream().filter(GexfWriter::canBe).toList();
    if (known.isEmpty()) {
      return;
    }
    xml.start("spells");
    for (Interval spell : known) {
      xml.start("spell");
      if (spell.firstDay().isPresent()) {
        xml.attribute("start", spell.firstDay().get());
      }
      if (spell.lastDay().isPresent()) {
        xml.attribute("end", spell.lastDay().get());
      }
      xml.end();
    }
    xml.end();
  }

  private static boolean canBe(Interval spell) {
    boolean known = spell.firstDay().isPresent() || spell.lastDay().isPresent();
    return known && !spell.endsBefore(spell);
  }
}
