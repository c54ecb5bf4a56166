package org.dramatis.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.export.rdf.RdfFormat;

/** The forms in which a graph is handed over, each with the programs that open it. */
public enum ExportFormat {
  TURTLE("ttl", "text/turtle", "Turtle, as one graph: text editors, Protégé, any RDF library"),
  TRIG("trig", "application/trig", "TriG, a named graph for each document: RDF stores, git"),
  NQUADS("nq", "application/n-quads", "N-Quads, a statement in a line: bulk loaders of RDF stores"),
  NTRIPLES("nt", "application/n-triples", "N-Triples, as one graph: bulk loaders, grep"),
  JSONLD("jsonld", "application/ld+json", "JSON-LD with named graphs: programs for the web"),
  RDFXML("rdf", "application/rdf+xml", "RDF/XML, as one graph: older RDF tools"),
  GRAPHML(
      "graphml", "application/xml", "GraphML, as nodes and edges: Gephi, yEd, igraph, NetworkX"),
  GEXF("gexf", "application/gexf+xml", "GEXF 1.3, with time and colours: Gephi, sigma.js"),
  CYTOSCAPE("cyjs", "application/json", "Cytoscape's JSON: Cytoscape 3, cytoscape.js"),
  NEO4J("zip", "application/zip", "CSV files and scripts that load them: Neo4j 5"),
  CSV(
      "zip",
      "application/zip",
      "CSV tables with a datapackage.json: LibreOffice, Excel, pandas, R"),
  FTM("ftm.json", "application/json+ftm", "FollowTheMoney, an entity in a line: OpenAleph, ftm"),
  NIF("nif.ttl", "text/turtle", "NIF 2.0: texts with what is named in them, for language tools"),
  ROCRATE(
      "zip", "application/zip", "RO-Crate 1.2: all of it with texts and provenance, for archives");

  private static final String ZIP = "application/zip";

  private final String ending;
  private final String mediaType;
  private final String purpose;

  /**
   * @param ending of its files; "zip" for a format of several files
   */
  ExportFormat(String ending, String mediaType, String purpose) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.purpose = purpose;
  }

  /** As it is asked for: "turtle". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a file's name ends with, without the dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What it is and what opens it, in a line. */
  public String purpose() {
    return purpose;
  }

  /** Whether it is several files: a folder, or a zip file where one stream is wanted. */
  public boolean isBundle() {
    return mediaType.equals(ZIP);
  }

  /** The way of writing RDF that it is, if it is one. */
  Optional<RdfFormat> rdf() {
    return RdfFormat.named(word());
  }

  public static Optional<ExportFormat> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words that {@link #named} knows, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ExportFormat::word).toList();
  }
}
