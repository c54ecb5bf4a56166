package org.dramatis.cli;

import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.BuildReport;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;

/** Takes documents out of a store. */
final class RemoveCommand implements Command {

  @Override
  public String name() {
    return "remove";
  }

  @Override
  public String summary() {
    return "takes documents out of a store, with all that only they say";
  }

  @Override
  public String arguments() {
    return "ID…";
  }

  @Override
  public String details() {
    return """
        ID is a document's identifier: the one given in JSON Lines, else the file's path in the folder that
        was read. 'dramatis query -e' with dcterms:identifier lists them.
        """;
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    if (given.getArgList().isEmpty()) {
      throw new UsageException("remove wants the id of a document");
    }
    Path folder = CommandOptions.storeOf(given);
    Building building = new Building(given, console);
    OntologyTriples ontology = building.ontology();
    try (GraphStore store = GraphStore.open(folder)) {
      BuildReport report =
          building.run(store, ontology, builder -> builder.remove(given.getArgList()));
      new ReportText(console).write(report, store, folder);
      return report.isComplete() ? DONE : FAILED;
    }
  }
}
