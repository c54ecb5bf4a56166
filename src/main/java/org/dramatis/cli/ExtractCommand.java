package org.dramatis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.BuildReport;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.rdf.RdfFormat;
import org.dramatis.ingest.ArticleReader;
import org.dramatis.ingest.Inputs;
import org.dramatis.ingest.Readings;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;

/** Shows as Turtle what is found in some news, and keeps nothing. */
final class ExtractCommand implements Command {

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public String summary() {
    return "writes what is found in some news as Turtle, without a store";
  }

  @Override
  public String arguments() {
    return "INPUT…";
  }

  @Override
  public String details() {
    return "INPUT is what build reads; - for standard input. The Turtle goes to standard output.\n";
  }

  @Override
  public Options options() {
    return Building.options(CommandOptions.none());
  }

  @Override
  public int run(CommandLine given, Console console) {
    if (given.getArgList().isEmpty()) {
      throw new UsageException("extract wants a file or folder to read");
    }
    Building building = new Building(given, console);
    OntologyTriples ontology = building.ontology();
    Inputs inputs = Inputs.find(given.getArgList());
    Path folder = temporaryFolder();
    try (GraphStore store = GraphStore.open(folder, GraphStore.DEFAULT_BASE);
        Readings readings = new ArticleReader(console.in()).read(inputs)) {
      BuildReport report =
          building.run(store, ontology, builder -> builder.build(readings, inputs.bytes()));
      write(store, console);
      return report.isComplete() ? DONE : FAILED;
    } finally {
      delete(folder);
    }
  }

  /** What was found, without the ontology and the description of the run. */
  private static void write(GraphStore store, Console console) {
    store.read(
        view -> {
          Stream<org.apache.jena.sparql.core.Quad> quads =
              view.dataset().stream()
                  .filter(quad -> !quad.getGraph().getURI().equals(GraphStore.ONTOLOGY))
                  .filter(quad -> !quad.getGraph().getURI().equals(store.runs()));
          new GraphExporter(store.base()).write(quads.iterator(), RdfFormat.TURTLE, console.out());
          return null;
        });
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("dramatis-extract-");
    } catch (IOException e) {
      throw new UnreadableFileException("Cannot make a temporary folder", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UnreadableFileException("Cannot delete " + folder, e);
    }
  }
}
