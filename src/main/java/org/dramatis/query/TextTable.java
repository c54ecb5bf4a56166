package org.dramatis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/**
 * Rows for a terminal: in columns, or, where the columns would become too narrow to read, one value
 * a line.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 18;

  private final List<String> header;
  private final List<List<String>> rows;

  TextTable(List<String> header, List<List<String>> rows) {
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
  }

  static TextTable of(ResultSet results, PrefixMapping prefixes) {
    List<String> variables = results.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    while (results.hasNext()) {
      QuerySolution row = results.next();
      rows.add(variables.stream().map(name -> cell(row.get(name), prefixes)).toList());
    }
    return new TextTable(variables, rows);
  }

  private static String cell(RDFNode value, PrefixMapping prefixes) {
    if (value == null) {
      return "";
    }
    String text =
        value.isLiteral()
            ? value.asLiteral().getLexicalForm()
            : prefixes.shortForm(value.toString());
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** The table as text, its last line saying how many rows there are. */
  String layOut(OptionalInt width) {
    int[] widths = IntStream.range(0, header.size()).map(this::widest).toArray();
    StringBuilder text = new StringBuilder();
    if (width.isPresent() && !fit(widths, width.getAsInt())) {
      layOutRecords(text, width.getAsInt());
    } else {
      layOutColumns(text, widths);
    }
    return text.append(rows.size()).append(rows.size() == 1 ? " row\n" : " rows\n").toString();
  }

  private int widest(int column) {
    int widest = TextFlow.width(header.get(column));
    for (List<String> row : rows) {
      widest = Math.max(widest, TextFlow.width(row.get(column)));
    }
    return widest;
  }

  /** Narrows the widest columns until all fit; whether they are then still wide enough to read. */
  private static boolean fit(int[] widths, int available) {
    int gaps = GAP.length() * Math.max(0, widths.length - 1);
    while (IntStream.of(widths).sum() + gaps > available) {
      int widest = IntStream.of(widths).max().orElse(0);
      if (widest <= NARROWEST) {
        return false;
      }
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(widths[i], widest - 1);
      }
    }
    return true;
  }

  private void layOutColumns(StringBuilder text, int[] widths) {
    addRow(text, header, widths);
    addRow(text, IntStream.of(widths).mapToObj("─"::repeat).toList(), widths);
    rows.forEach(row -> addRow(text, row, widths));
  }

  private static void addRow(StringBuilder text, List<String> row, int[] widths) {
    List<List<String>> cells =
        IntStream.range(0, row.size())
            .mapToObj(i -> TextFlow.wrap(row.get(i), Math.max(1, widths[i])))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      int current = line;
      String joined =
          IntStream.range(0, cells.size())
              .mapToObj(i -> TextFlow.pad(lineOf(cells.get(i), current), widths[i]))
              .collect(Collectors.joining(GAP));
      text.append(joined.stripTrailing()).append('\n');
    }
  }

  private static String lineOf(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private void layOutRecords(StringBuilder text, int width) {
    int names = header.stream().mapToInt(TextFlow::width).max().orElse(0);
    int[] widths = {names, Math.max(NARROWEST, width - names - GAP.length())};
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          addRow(text, List.of(header.get(i), row.get(i)), widths);
        }
      }
      text.append('\n');
    }
  }
}
