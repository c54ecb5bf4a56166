package org.dramatis.export.nif;

import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Terms;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.rdf.RdfFormat;

/**
 * Writes the texts of a graph, their sentences, and the words that name people, organisations,
 * places and events, in the NLP Interchange Format (NIF 2.0) as Turtle.
 */
public final class InterchangeExport {

  private final GraphReading reading;
  private final GraphExporter exporter;

  /**
   * @param graph read within the transaction of whoever asks
   * @param base of the store, for short names
   */
  public InterchangeExport(DatasetGraph graph, String base) {
    this.reading = new GraphReading(graph);
    this.exporter = new GraphExporter(base).withPrefix("itsrdf", AnnotatedText.ITS);
  }

  /**
   * @param out is flushed, and left open
   */
  public void write(OutputStream out) {
    exporter.write(
        reading.instances(Terms.DOCUMENT_CLASS).stream()
            .flatMap(document -> new AnnotatedText(reading, document).quads().stream())
            .iterator(),
        RdfFormat.TURTLE,
        out);
  }
}
