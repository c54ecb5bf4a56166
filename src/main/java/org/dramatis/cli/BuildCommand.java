package org.dramatis.cli;

import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.BuildReport;
import org.dramatis.ingest.ArticleReader;
import org.dramatis.ingest.Inputs;
import org.dramatis.ingest.Readings;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;

/** Reads news into a store. */
final class BuildCommand implements Command {

  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "reads news and adds it to a store";
  }

  @Override
  public String arguments() {
    return "INPUT…";
  }

  @Override
  public String details() {
    return """
        INPUT is a file, a folder, a glob, or - for standard input. Read are text (.txt), JSON Lines (.jsonl,
        .ndjson: an object a line with text and, optionally, id, date, title, url, publisher, author,
        language) and HTML (.html, .htm), each also compressed (.gz). What is in the store unchanged is
        skipped. A document that cannot be read is a line in the report; the others go on.
        """;
  }

  @Override
  public Options options() {
    Options options = Building.options(CommandOptions.store());
    return CommandOptions.with(
        options,
        null,
        "base",
        "IRI",
        "how minted IRIs begin, for a new store (default: " + GraphStore.DEFAULT_BASE + ")");
  }

  @Override
  public int run(CommandLine given, Console console) {
    if (given.getArgList().isEmpty()) {
      throw new UsageException("build wants a file or folder to read");
    }
    Building building = new Building(given, console);
    OntologyTriples ontology = building.ontology();
    Inputs inputs = Inputs.find(given.getArgList());
    Path folder = CommandOptions.storeOf(given);
    try (GraphStore store = open(folder, given.getOptionValue("base"));
        Readings readings = new ArticleReader(console.in()).read(inputs)) {
      BuildReport report =
          building.run(store, ontology, builder -> builder.build(readings, inputs.bytes()));
      new ReportText(console).write(report, store, folder);
      return report.isComplete() ? DONE : FAILED;
    }
  }

  /** Opens a store, and makes one where there is none. */
  static GraphStore open(Path folder, String base) {
    boolean known = java.nio.file.Files.exists(folder.resolve("store.properties"));
    return known && base == null
        ? GraphStore.open(folder)
        : GraphStore.open(folder, base == null ? GraphStore.DEFAULT_BASE : base);
  }
}
