package org.dramatis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.crate.CrateNotes;
import org.dramatis.export.crate.CrateWriter;
import org.dramatis.export.followthemoney.FollowTheMoneyExport;
import org.dramatis.export.network.CytoscapeWriter;
import org.dramatis.export.network.GexfWriter;
import org.dramatis.export.network.GraphMlWriter;
import org.dramatis.export.network.Neo4jWriter;
import org.dramatis.export.network.Network;
import org.dramatis.export.nif.InterchangeExport;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.table.TableWriter;

/**
 * Hands a graph, or a part of one, over in any format. The same graph is the same bytes. Whoever
 * asks holds a transaction.
 */
public final class Exporter {

  private final String base;
  private final boolean folded;
  private final CrateNotes notes;

  /**
   * @param base of the store
   */
  public Exporter(String base) {
    this(base, false, CrateNotes.NONE);
  }

  /**
   * @param folded whether, in a network, events are edges between those who take part in them
   * @param notes for formats that name a licence and an author
   */
  public Exporter(String base, boolean folded, CrateNotes notes) {
    this.base = base;
    this.folded = folded;
    this.notes = notes;
  }

  /**
   * Writes into one stream; a format of several files becomes a zip file.
   *
   * @param out is flushed, and left open
   * @throws ExportException if it cannot be written
   */
  public void write(
      DatasetGraph dataset, Selection selection, ExportFormat format, OutputStream out) {
    DatasetGraph part = selection.of(dataset);
    try {
      if (format.isBundle()) {
        try (ZipBundle zip = new ZipBundle(out)) {
          writeFiles(part, format, zip);
        }
      } else {
        writeFile(part, format, out);
      }
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    } catch (UncheckedIOException e) {
      throw failure(e.getCause());
    }
  }

  /**
   * Writes the files of a format that has several.
   *
   * @throws ExportException if they cannot be written
   */
  public void write(DatasetGraph dataset, Selection selection, ExportFormat format, Bundle bundle) {
    try {
      writeFiles(selection.of(dataset), format, bundle);
    } catch (IOException e) {
      throw failure(e);
    } catch (UncheckedIOException e) {
      throw failure(e.getCause());
    }
  }

  private void writeFile(DatasetGraph part, ExportFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case TURTLE, TRIG, NQUADS, NTRIPLES, JSONLD, RDFXML ->
          new GraphExporter(base).write(part, format.rdf().orElseThrow(), out);
      case GRAPHML -> new GraphMlWriter(base).write(network(part), out);
      case GEXF -> new GexfWriter().write(network(part), out);
      case CYTOSCAPE -> new CytoscapeWriter().write(network(part), out);
      case FTM -> new FollowTheMoneyExport(part).write(out);
      case NIF -> new InterchangeExport(part, base).write(out);
      default -> throw new ExportException("The format %s is several files".formatted(format));
    }
  }

  private void writeFiles(DatasetGraph part, ExportFormat format, Bundle bundle)
      throws IOException {
    switch (format) {
      case CSV -> new TableWriter().write(part, bundle);
      case ROCRATE -> new CrateWriter(base, folded, notes).write(part, bundle);
      case NEO4J -> new Neo4jWriter().write(network(part), bundle);
      default -> throw new ExportException("The format %s is one file".formatted(format));
    }
  }

  private Network network(DatasetGraph part) {
    return new Network(part, folded);
  }

  private static ExportException failure(IOException cause) {
    return new ExportException(
        "Cannot write the export: %s. Is there space for it?".formatted(cause.getMessage()), cause);
  }
}
