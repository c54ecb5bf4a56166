package org.dramatis.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.query.DossierText;
import org.dramatis.query.Dossiers;
import org.dramatis.query.NamedQueries;
import org.dramatis.store.GraphStore;

/** Tells all that a store knows of one thing. */
final class ShowCommand implements Command {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "tells what is known of a person, organisation, place or event, with the sentences";
  }

  @Override
  public String arguments() {
    return "NAME";
  }

  @Override
  public String details() {
    return "NAME is a name, a part of one, or an IRI. Of several that fit, the best known is shown.\n";
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    String name = String.join(" ", given.getArgList()).strip();
    if (name.isEmpty()) {
      throw new UsageException("show wants a name");
    }
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      Dossiers dossiers = new Dossiers(store.dataset(), NamedQueries.shipped());
      console.out().print(new DossierText(console.width()).of(dossiers.of(name)));
      return DONE;
    }
  }
}
