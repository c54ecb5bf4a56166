package org.dramatis.export.crate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.Bundle;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.evidence.NewsDocument;
import org.dramatis.export.network.GexfWriter;
import org.dramatis.export.network.GraphMlWriter;
import org.dramatis.export.network.Network;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.rdf.RdfFormat;
import org.dramatis.export.table.TableWriter;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;

/**
 * Packs a graph with its texts, its ontology, the questions to it, and the same graph as tables and
 * as a network, described as <a href="https://w3id.org/ro/crate/1.2">RO-Crate 1.2</a> wants.
 */
public final class CrateWriter {

  private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/dramatis/ns");

  private final String base;
  private final boolean folded;
  private final CrateNotes notes;

  /**
   * @param base of the store
   * @param folded whether events are edges in the network
   */
  public CrateWriter(String base, boolean folded, CrateNotes notes) {
    this.base = base;
    this.folded = folded;
    this.notes = notes;
  }

  /**
   * @param graph read within the transaction of whoever asks
   */
  public void write(DatasetGraph graph, Bundle bundle) throws IOException {
    MeasuringBundle files = new MeasuringBundle(bundle);
    Contents contents = new Contents(new GraphReading(graph));
    files.add("README.md", out -> out.write(utf8(CrateReadme.of(contents, notes))));
    writeGraph(graph, files);
    new TableWriter().write(graph, files.folder("tables"));
    MeasuringBundle queries = files.folder("queries");
    for (NamedQuery query : NamedQueries.shipped().all()) {
      queries.add(query.name() + ".rq", out -> out.write(utf8(query.text())));
    }
    Map<String, NewsDocument> texts = writeTexts(contents, files.folder("texts"));
    CrateMetadata metadata = new CrateMetadata(contents, notes, texts);
    bundle.add("ro-crate-metadata.json", out -> metadata.write(files.files(), out));
  }

  private void writeGraph(DatasetGraph graph, Bundle files) throws IOException {
    GraphExporter exporter = new GraphExporter(base);
    files.add("graph.trig", out -> exporter.write(graph, RdfFormat.TRIG, out));
    files.add(
        "ontology.ttl",
        out ->
            exporter.write(
                graph.findNG(ONTOLOGY, Node.ANY, Node.ANY, Node.ANY), RdfFormat.TURTLE, out));
    Network network = new Network(graph, folded);
    files.add("network.graphml", out -> new GraphMlWriter(base).write(network, out));
    files.add("network.gexf", out -> new GexfWriter().write(network, out));
  }

  private static Map<String, NewsDocument> writeTexts(Contents contents, Bundle texts)
      throws IOException {
    Map<String, NewsDocument> written = new LinkedHashMap<>();
    for (NewsDocument document : contents.documents()) {
      String name = fileName(document);
      texts.add(name, out -> out.write(utf8(contents.text(document))));
      written.put("texts/" + name, document);
    }
    return written;
  }

  /** What the document's IRI ends with, which no other has; made fit for a path of any system. */
  private static String fileName(NewsDocument document) {
    String iri = document.node().getURI();
    String name = iri.substring(iri.lastIndexOf('/') + 1);
    String fit = name.matches("[A-Za-z0-9.-]+") ? name : Item.fragment(name);
    return fit.endsWith(".txt") ? fit : fit + ".txt";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
