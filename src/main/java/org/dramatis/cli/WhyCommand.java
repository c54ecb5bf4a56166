package org.dramatis.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.Explanations;
import org.dramatis.Stages;
import org.dramatis.model.DramatisException;
import org.dramatis.model.Explanation;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.query.ExplanationText;
import org.dramatis.query.ParameterType;
import org.dramatis.query.Thing;
import org.dramatis.query.ThingFinder;
import org.dramatis.store.GraphStore;

/** Tells why two names are taken for one thing, or for two. */
final class WhyCommand implements Command {

  @Override
  public String name() {
    return "why";
  }

  @Override
  public String summary() {
    return "tells why two names are taken for one person, organisation or place, or for two";
  }

  @Override
  public String arguments() {
    return "A B";
  }

  @Override
  public String details() {
    return """
        A and B are names, parts of names, or IRIs. Of several things that fit, the best known is
        meant, and the others are listed. If they are one, each join that leads from A to B is told,
        with its reasons, what each adds (from 1 on two names are one thing's), and a sentence of
        either name; if not, what of both is most alike, and what speaks against it.
        """;
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    List<String> names = given.getArgList();
    if (names.size() != 2) {
      throw new UsageException("why wants two names, each in quotation marks if it has blanks");
    }
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given));
        Explanations explanations =
            new Explanations(store, Stages.of(new OntologyReader().read(), store))) {
      ThingFinder finder = new ThingFinder(store.dataset());
      Thing one = bestKnown(finder, names.get(0), console);
      Thing other = bestKnown(finder, names.get(1), console);
      Explanation explanation =
          explanations
              .of(one.iri(), names.get(0), other.iri(), names.get(1))
              .orElseThrow(WhyCommand::outdated);
      ExplanationText text = new ExplanationText(console.width(), explanations::evidence);
      console.out().print(text.of(one, other, explanation));
      return DONE;
    }
  }

  private static Thing bestKnown(ThingFinder finder, String name, Console console) {
    List<Thing> found = finder.find(name, ParameterType.NAME);
    if (found.size() > 1) {
      console.say(
          "dramatis: \"%s\" fits %d things. Meant is the first; name another by its IRI:%n%s"
              .formatted(name, found.size(), PartyNames.list(found)));
    }
    return found.get(0);
  }

  private static DramatisException outdated() {
    return new DramatisException(
        "The things of this store were made by another version of Dramatis; make them again: "
            + "dramatis rebuild");
  }
}
