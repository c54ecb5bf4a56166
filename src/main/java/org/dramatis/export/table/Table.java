package org.dramatis.export.table;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.export.fact.Sink;

/**
 * One table: its columns, and what fills them.
 *
 * @param name of its file, without the ending
 * @param key the column that no two rows share
 * @param references which columns name a row of which other table, by its key
 */
record Table<T>(
    String name,
    String description,
    String key,
    Map<String, String> references,
    List<Field<T>> fields,
    Source<T> source) {

  /** Hands on the items of a table, one a row, in order. */
  @FunctionalInterface
  interface Source<T> {
    void each(Sink<T> sink) throws IOException;
  }

  Table {
    references = Collections.unmodifiableMap(new TreeMap<>(references));
    fields = List.copyOf(fields);
  }
}
