package org.dramatis.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.store.GraphStore;

/** Holds a store against the shapes of the graph model. */
final class ValidateCommand implements Command {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "checks that a store conforms to ontology/shapes.ttl";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    return "";
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      long violations =
          store.validate(
              new OntologyReader().shapes().getGraph(),
              violation ->
                  console
                      .out()
                      .println(
                          "<%s> %s: %s (in <%s>)"
                              .formatted(
                                  violation.focus(),
                                  violation.path(),
                                  violation.message(),
                                  violation.graph())));
      console.say(violations == 0 ? "The store conforms." : violations + " places do not conform.");
      return violations == 0 ? DONE : FAILED;
    }
  }
}
