package org.dramatis.view.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dramatis.view.graph.Thing;
import org.dramatis.view.network.Network;
import org.dramatis.view.network.NetworkEdge;

/** What ties the things of a network, as a table: a row for each edge, with names and IRIs. */
final class EdgeTable {

  /** Spreadsheets take a text for UTF-8 that begins so. */
  private static final String MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "from",
              "relation",
              "to",
              "date",
              "begin",
              "end",
              "standing",
              "sources",
              "confidence",
              "fromKind",
              "toKind",
              "fromIri",
              "toIri",
              "fact")
          .get();

  private EdgeTable() {}

  static byte[] write(Network network) {
    Map<String, Thing> things =
        network.nodes().stream()
            .map(node -> node.thing())
            .collect(Collectors.toMap(Thing::iri, thing -> thing));
    StringBuilder table = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
      for (NetworkEdge edge : network.edges()) {
        print(printer, edge, things.get(edge.from()), things.get(edge.to()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void print(CSVPrinter printer, NetworkEdge edge, Thing from, Thing to)
      throws IOException {
    printer.printRecord(
        from.label(),
        edge.label(),
        to.label(),
        from.date().or(to::date).orElse(""),
        time(edge.begin(), from.begin(), to.begin()),
        time(edge.end(), from.end(), to.end()),
        word(edge.standing()),
        edge.sources(),
        edge.confidence().map(Object::toString).orElse(""),
        word(from.kind()),
        word(to.kind()),
        from.iri(),
        to.iri(),
        edge.id());
  }

  /** Of the edge, or of the event at one of its ends. */
  private static String time(Optional<String> own, Optional<String> from, Optional<String> to) {
    return own.or(() -> from).or(() -> to).orElse("");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
