package org.dramatis.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dramatis.JudgedParty;
import org.dramatis.query.ParameterType;
import org.dramatis.query.Thing;
import org.dramatis.query.ThingFinder;
import org.dramatis.query.UnknownName;
import org.dramatis.store.GraphStore;

/** Finds what the user means to judge, and never guesses. */
final class PartyNames {

  private static final int SHOWN = 10;

  private final ThingFinder finder;

  PartyNames(GraphStore store) {
    this.finder = new ThingFinder(store.dataset());
  }

  /**
   * @throws UnknownName if nothing is called so
   * @throws AmbiguousName if several things are
   */
  JudgedParty party(String nameOrIri) {
    if (nameOrIri.contains("://") && nameOrIri.contains("#")) {
      return new JudgedParty(nameOrIri, "");
    }
    List<Thing> found = find(nameOrIri);
    if (found.size() > 1) {
      throw new AmbiguousName(
          "\"%s\" fits %d things. Name the one you mean by its IRI:%n%s"
              .formatted(nameOrIri, found.size(), list(found)));
    }
    boolean iri = nameOrIri.contains("://");
    Thing thing = found.get(0);
    return new JudgedParty(thing.iri(), iri ? thing.label() : nameOrIri);
  }

  /** Events are called after those who take part in them, so these come first. */
  private List<Thing> find(String name) {
    try {
      return finder.find(name, ParameterType.NAME);
    } catch (UnknownName noEntity) {
      return finder.find(name, ParameterType.THING);
    }
  }

  /** A line each, with the IRI to name it by. */
  static String list(List<Thing> things) {
    String shown =
        things.stream()
            .limit(SHOWN)
            .map(
                thing ->
                    "  %s  %s, %s, %d mention%s"
                        .formatted(
                            thing.iri(),
                            thing.label(),
                            thing.kind(),
                            thing.mentions(),
                            thing.mentions() == 1 ? "" : "s"))
            .collect(Collectors.joining("\n"));
    int more = things.size() - SHOWN;
    return more > 0 ? shown + "\n  and " + more + " more" : shown;
  }
}
