package org.dramatis.export.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The JSON of Cytoscape 3 and cytoscape.js. */
public final class CytoscapeWriter {

  private final List<Column<Vertex>> nodeColumns = Column.ofNodes();
  private final List<Column<Edge>> edgeColumns = Column.ofEdges();

  /**
   * @param out is flushed, and left open
   */
  public void write(Network network, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("format_version", "1.0");
      json.writeStringField("generated_by", "dramatis");
      json.writeStringField("target_cytoscapejs_version", "~3");
      json.writeObjectFieldStart("data");
      json.writeStringField("name", "dramatis");
      json.writeEndObject();
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
      network.nodes(node -> write(node, json));
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      network.edges(edge -> write(edge, json));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(Vertex node, JsonGenerator json) throws IOException {
    begin(json);
    json.writeStringField("id", node.thing().iri());
    json.writeStringField("name", node.thing().label());
    writeValues(json, nodeColumns, node);
    end(json);
  }

  private void write(Edge edge, JsonGenerator json) throws IOException {
    begin(json);
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.from());
    json.writeStringField("target", edge.to());
    json.writeStringField("name", edge.label());
    json.writeStringField("interaction", edge.relation());
    json.writeBooleanField("directed", edge.directed());
    json.writeNumberField("weight", Column.weight(edge));
    writeValues(json, edgeColumns, edge);
    end(json);
  }

  /** An element, on a line of its own. */
  private static void begin(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static <T> void writeValues(JsonGenerator json, List<Column<T>> columns, T item)
      throws IOException {
    for (Column<T> column : columns) {
      Optional<?> value = column.of(item);
      if (value.isPresent()) {
        json.writeObjectField(column.name(), value.get());
      }
    }
  }
}
