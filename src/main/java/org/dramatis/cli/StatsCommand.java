package org.dramatis.cli;

import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.ontology.Ontology;
import org.dramatis.store.GraphStore;
import org.dramatis.store.Statistics;

/** Counts what a store holds. */
final class StatsCommand implements Command {

  @Override
  public String name() {
    return "stats";
  }

  @Override
  public String summary() {
    return "counts what a store holds";
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
      Statistics held = store.statistics();
      line(console, "documents", held.documents());
      line(console, "triples", held.triples());
      line(console, "bytes on disk", held.bytes());
      held.classes()
          .forEach(
              (iri, count) -> {
                if (iri.startsWith(Ontology.NAMESPACE)) {
                  line(console, iri.substring(Ontology.NAMESPACE.length()), count);
                }
              });
      return DONE;
    }
  }

  private static void line(Console console, String what, long count) {
    console.out().println(String.format(Locale.ROOT, "%,15d  %s", count, what));
  }
}
