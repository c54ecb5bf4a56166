package org.dramatis.export.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.export.ExportException;

/**
 * Writes graphs sorted: the same graph is the same bytes, whatever was added first. Memory holds
 * one subject and a bounded number of statements; the rest waits in temporary files.
 */
public final class GraphExporter {

  private static final int STATEMENTS_IN_MEMORY = 250_000;

  private final Prefixes prefixes;
  private final int inMemory;

  /**
   * @param base of the store, for short names of things
   */
  public GraphExporter(String base) {
    this(base, STATEMENTS_IN_MEMORY);
  }

  GraphExporter(String base, int inMemory) {
    this(new Prefixes(base), inMemory);
  }

  private GraphExporter(Prefixes prefixes, int inMemory) {
    this.prefixes = prefixes;
    this.inMemory = inMemory;
  }

  /** One that has a short name for one more namespace. */
  public GraphExporter withPrefix(String prefix, String namespace) {
    return new GraphExporter(prefixes.with(prefix, namespace), inMemory);
  }

  /** Writes all named graphs, within a transaction of the caller's. */
  public void write(DatasetGraph dataset, RdfFormat format, OutputStream out) {
    write(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), format, out);
  }

  /**
   * @param out is flushed, and left open
   */
  public void write(Iterator<Quad> quads, RdfFormat format, OutputStream out) {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try (StatementSorter sorter = new StatementSorter(inMemory)) {
      while (quads.hasNext()) {
        Quad quad = quads.next();
        boolean inGraph = format.keepsGraphs() && !quad.isDefaultGraph();
        Node graph = inGraph ? quad.getGraph() : null;
        sorter.add(Statement.of(graph, quad.getSubject(), quad.getPredicate(), quad.getObject()));
      }
      write(sorter, writer(format, writer));
      writer.flush();
    } catch (IOException e) {
      throw failure(e);
    } catch (UncheckedIOException e) {
      throw failure(e.getCause());
    }
  }

  private static ExportException failure(IOException cause) {
    return new ExportException(
        "Cannot write the export: %s. Is there space for it, and as much for temporary files?"
            .formatted(cause.getMessage()),
        cause);
  }

  private SubjectWriter writer(RdfFormat format, Writer out) {
    return switch (format) {
      case TURTLE, TRIG -> new TurtleWriter(out, prefixes);
      case NQUADS, NTRIPLES -> new LineWriter(out);
      case JSONLD -> new JsonLdWriter(out, prefixes);
      case RDFXML -> new XmlWriter(out, prefixes);
    };
  }

  private static void write(StatementSorter sorter, SubjectWriter writer) throws IOException {
    writer.begin();
    Grouping grouping = new Grouping(writer);
    sorter.forEach(grouping);
    grouping.finish();
    writer.end();
  }

  /** Gathers the statements of one subject. */
  private static final class Grouping implements Consumer<Statement> {

    private final SubjectWriter writer;
    private Statement first;
    private SortedMap<String, List<String>> properties;

    Grouping(SubjectWriter writer) {
      this.writer = writer;
    }

    @Override
    public void accept(Statement statement) {
      boolean same =
          first != null
              && first.subject().equals(statement.subject())
              && first.graph().equals(statement.graph());
      if (!same) {
        finish();
        first = statement;
        properties = new TreeMap<>();
      }
      properties
          .computeIfAbsent(statement.predicate(), key -> new ArrayList<>())
          .add(statement.object());
    }

    void finish() {
      if (first != null) {
        try {
          writer.write(new Subject(first.graph(), first.subject(), properties));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
