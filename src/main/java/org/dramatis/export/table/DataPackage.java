package org.dramatis.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in the words of Frictionless Data what each file holds. */
final class DataPackage {

  private final List<Table<?>> tables;

  DataPackage(List<Table<?>> tables) {
    this.tables = tables;
  }

  void write(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", "dramatis");
      json.writeStringField("title", "Who did what to whom, when and where, and who says so");
      json.writeStringField(
          "description",
          "A text that a spreadsheet would take for a formula has an apostrophe before it.");
      json.writeArrayFieldStart("resources");
      for (Table<?> table : tables) {
        write(table, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Table<?> table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", table.name());
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("path", table.name() + ".csv");
    json.writeStringField("description", table.description());
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", "\n");
    json.writeEndObject();
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Field<?> field : table.fields()) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
      json.writeStringField("description", field.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("primaryKey", table.key());
    if (!table.references().isEmpty()) {
      writeReferences(table, json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeReferences(Table<?> table, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("foreignKeys");
    for (Map.Entry<String, String> reference : table.references().entrySet()) {
      String[] target = reference.getValue().split("\\.");
      json.writeStartObject();
      json.writeStringField("fields", reference.getKey());
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", target[0]);
      json.writeStringField("fields", target[1]);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
