package org.dramatis.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.dramatis.export.crate.CrateNotes;
import org.dramatis.query.HarbourGraph;

/** Exports of a small graph, for readers that are not ours. */
public final class Exported {

  /** What a name must survive: quotes, lines, XML, formulas, characters outside the plane. */
  public static final String HOSTILE =
      "=cmd|' /C calc'!A0\n\"Tom\"; <Reed> & ]]> \\ 😀, 'tab\t' end\\";

  private static final String PREFIXES =
      """
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX person: <https://w3id.org/dramatis/kg/person/>
      """;

  private Exported() {}

  public static byte[] bytes(
      DatasetGraph graphs, Selection selection, ExportFormat format, boolean folded) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(HarbourGraph.BASE, folded, CrateNotes.NONE).write(graphs, selection, format, out);
    return out.toByteArray();
  }

  /** A whole graph, with events as nodes. */
  public static byte[] bytes(Dataset dataset, ExportFormat format) {
    return Txn.calculateRead(
        dataset, () -> bytes(dataset.asDatasetGraph(), Selection.everything(), format, false));
  }

  public static String text(Dataset dataset, ExportFormat format) {
    return new String(bytes(dataset, format), StandardCharsets.UTF_8);
  }

  /** The files of a format that has several, by name. */
  public static Map<String, String> files(Dataset dataset, ExportFormat format) throws IOException {
    Map<String, String> files = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(dataset, format)));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  /** The harbour, in which Tom Reed is called something that no format is glad of. */
  public static Dataset hostile() {
    Dataset dataset = HarbourGraph.read();
    String name = HOSTILE.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    dataset.executeWrite(
        () ->
            UpdateAction.parseExecute(
                PREFIXES
                    + "DELETE { GRAPH ?g { person:tom-reed rdfs:label ?l } } INSERT { GRAPH ?g { person:tom-reed rdfs:label \""
                    + name.replace("\"", "\\\"")
                    + "\" } } WHERE { GRAPH ?g { person:tom-reed rdfs:label ?l } }",
                dataset));
    return dataset;
  }

  /** How many solutions a pattern has, as SPARQL counts them. */
  public static int count(Dataset dataset, String pattern) {
    return Txn.calculateRead(
        dataset,
        () -> {
          String query = PREFIXES + "SELECT (COUNT(*) AS ?count) { " + pattern + " }";
          try (QueryExecution execution = QueryExecution.create(query, dataset)) {
            return execution.execSelect().next().getLiteral("count").getInt();
          }
        });
  }
}
