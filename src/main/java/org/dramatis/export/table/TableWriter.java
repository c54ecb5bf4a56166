package org.dramatis.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.Bundle;

/**
 * CSV (RFC 4180, in UTF-8), a file for each kind of thing and fact, and a {@code datapackage.json}
 * that says what is in them (Data Package and Table Schema, version 1).
 *
 * <p>A spreadsheet takes a cell that begins with =, +, - or @ for a formula. Such a text gets an
 * apostrophe before it, and so does one that has apostrophes before such a sign: who takes one away
 * from every text that begins so has what was written.
 */
public final class TableWriter {

  private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\t\r].*", Pattern.DOTALL);

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /**
   * @param graphs are read within a transaction of the caller's
   */
  public void write(DatasetGraph graphs, Bundle bundle) throws IOException {
    List<Table<?>> tables = new Tables(graphs).all();
    for (Table<?> table : tables) {
      bundle.add(table.name() + ".csv", out -> write(table, out));
    }
    bundle.add("datapackage.json", out -> new DataPackage(tables).write(out));
  }

  private static <T> void write(Table<T> table, OutputStream out) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), CSV);
    csv.printRecord(table.fields().stream().map(Field::name));
    table.source().each(item -> writeRow(table, item, csv));
    csv.flush();
  }

  private static <T> void writeRow(Table<T> table, T item, CSVPrinter csv) throws IOException {
    for (Field<T> field : table.fields()) {
      Optional<?> value = field.value().apply(item);
      csv.print(value.isEmpty() ? null : cell(field, value.get()));
    }
    csv.println();
  }

  private static Object cell(Field<?> field, Object value) {
    boolean text = field.type() == Field.Type.STRING;
    return text && FORMULA.matcher(value.toString()).matches() ? "'" + value : value;
  }
}
