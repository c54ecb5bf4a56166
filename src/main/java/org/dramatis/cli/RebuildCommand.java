package org.dramatis.cli;

import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.BuildReport;
import org.dramatis.GraphBuilder;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;

/** Makes the graph of a store again from what was parsed before. */
final class RebuildCommand implements Command {

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public String summary() {
    return "extracts again from the kept annotations, after rules or ontology have changed";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    return "Nothing is parsed again but what has no kept annotation. The input files are not needed.\n";
  }

  @Override
  public Options options() {
    return Building.options(CommandOptions.store());
  }

  @Override
  public int run(CommandLine given, Console console) {
    Building building = new Building(given, console);
    OntologyTriples ontology = building.ontology();
    Path folder = CommandOptions.storeOf(given);
    try (GraphStore store = GraphStore.open(folder)) {
      BuildReport report = building.run(store, ontology, GraphBuilder::rebuild);
      new ReportText(console).write(report, store, folder);
      return report.isComplete() ? DONE : FAILED;
    }
  }
}
