package org.dramatis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.BuildReport;
import org.dramatis.GraphBuilder;
import org.dramatis.Stages;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;

/** What the commands that change a store have in common: its stages, its threads, its report. */
final class Building {

  private final CommandLine given;
  private final Console console;
  private final int threads;

  /**
   * @throws UsageException if the number of threads makes no sense
   */
  Building(CommandLine given, Console console) {
    this.given = given;
    this.console = console;
    this.threads =
        CommandOptions.countOf(given, "threads", Runtime.getRuntime().availableProcessors());
  }

  static Options options(Options options) {
    CommandOptions.with(
        options, "t", "threads", "N", "how many documents to read at a time (default: all cores)");
    return CommandOptions.with(
        options,
        null,
        "ontology",
        "FILE.ttl",
        "event types and relations of your own; may be repeated");
  }

  int threads() {
    return threads;
  }

  OntologyTriples ontology() {
    List<Path> additions =
        CommandOptions.valuesOf(given, "ontology").stream().map(Path::of).toList();
    return new OntologyReader().read(additions);
  }

  /** Runs some work on a store, says what went wrong, and returns the report. */
  BuildReport run(
      GraphStore store, OntologyTriples ontology, Function<GraphBuilder, BuildReport> work) {
    Stages stages = Stages.of(ontology, store);
    Progress progress = new Progress(console);
    try {
      return new Interruption(console)
          .mayStop(
              () ->
                  work.apply(new GraphBuilder(store, stages, threads, progress, console.clock())));
    } finally {
      progress.ended();
    }
  }
}
