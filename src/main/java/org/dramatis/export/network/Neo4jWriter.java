package org.dramatis.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dramatis.export.Bundle;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Kind;

/**
 * CSV files for Neo4j, their columns typed in the header as {@code neo4j-admin database import}
 * wants it, and scripts that load them with it or, in a running database, with {@code LOAD CSV}.
 */
public final class Neo4jWriter {

  static final String NODES = "nodes.csv";
  static final String RELATIONSHIPS = "relationships.csv";

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final List<Column<Vertex>> nodeColumns = Column.ofNodes();
  private final List<Column<Edge>> edgeColumns = Column.ofEdges();
  private final SortedSet<String> labels = new TreeSet<>();
  private final SortedSet<String> types = new TreeSet<>();

  public void write(Network network, Bundle bundle) throws IOException {
    bundle.add(NODES, out -> writeNodes(network, out));
    bundle.add(RELATIONSHIPS, out -> writeRelationships(network, out));
    Neo4jScripts scripts = new Neo4jScripts(nodeHeader(), relationshipHeader());
    bundle.add("import.sh", out -> print(out, scripts.importScript()));
    bundle.add("schema.cypher", out -> print(out, scripts.schema()));
    bundle.add("load.cypher", out -> print(out, scripts.load(labels, types)));
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> nodeHeader() {
    List<String> header = new ArrayList<>(List.of("iri:ID", "name"));
    nodeColumns.forEach(column -> header.add(column.name() + type(column)));
    header.addAll(List.of("firstDay:date", "lastDay:date", ":LABEL"));
    return header;
  }

  private List<String> relationshipHeader() {
    List<String> header = new ArrayList<>(List.of(":START_ID", ":END_ID", ":TYPE", "fact", "name"));
    edgeColumns.forEach(column -> header.add(column.name() + type(column)));
    header.addAll(List.of("firstDay:date", "lastDay:date"));
    return header;
  }

  private static String type(Column<?> column) {
    return switch (column.type()) {
      case TEXT -> "";
      case WHOLE -> ":long";
      case DECIMAL -> ":double";
      case TRUTH -> ":boolean";
    };
  }

  private void writeNodes(Network network, OutputStream out) throws IOException {
    CSVPrinter csv = printer(out, nodeHeader());
    network.nodes(
        node -> {
          csv.print(node.thing().iri());
          csv.print(node.thing().label());
          printValues(csv, nodeColumns, node);
          printDays(csv, node.thing().when());
          csv.print("Thing;" + labelsOf(node));
          csv.println();
        });
    csv.flush();
  }

  /** The kind, and the finest class where it is another. */
  private String labelsOf(Vertex node) {
    String kind = capitalised(node.thing().kind());
    String type = node.thing().type().replace(';', '_');
    labels.add(kind);
    labels.add(type);
    return type.equals(kind) ? kind : kind + ";" + type;
  }

  private static String capitalised(Kind kind) {
    return kind.name().charAt(0) + kind.word().substring(1);
  }

  private void writeRelationships(Network network, OutputStream out) throws IOException {
    CSVPrinter csv = printer(out, relationshipHeader());
    network.edges(
        edge -> {
          String type = type(edge.relation());
          types.add(type);
          csv.print(edge.from());
          csv.print(edge.to());
          csv.print(type);
          csv.print(edge.id());
          csv.print(edge.label());
          printValues(csv, edgeColumns, edge);
          printDays(csv, edge.when());
          csv.println();
        });
    csv.flush();
  }

  /** As relationship types are written in Neo4j: "headOf" becomes "HEAD_OF". */
  private static String type(String relation) {
    return relation.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static <T> void printValues(CSVPrinter csv, List<Column<T>> columns, T item)
      throws IOException {
    for (Column<T> column : columns) {
      csv.print(column.of(item).orElse(null));
    }
  }

  private static void printDays(CSVPrinter csv, Interval interval) throws IOException {
    Optional<String> first = interval.firstDay().map(Object::toString);
    csv.print(first.orElse(null));
    csv.print(interval.lastDay().map(Object::toString).orElse(null));
  }

  private static CSVPrinter printer(OutputStream out, List<String> header) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(
            new java.io.BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSV);
    csv.printRecord(header);
    return csv;
  }
}
