package org.dramatis.view.dossier;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.ParameterType;
import org.dramatis.query.QueryRunner;
import org.dramatis.query.ThingFinder;
import org.dramatis.query.UnknownName;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.ViewException;
import org.dramatis.view.dossier.Listed.Page;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Thing;
import org.dramatis.view.graph.ThingReader;

/** Tells what is known of one thing. */
public final class DossierView implements View {

  private static final int USUAL = 30;
  private static final int MOST = 200;

  private final GraphStore store;
  private final ThingFinder finder;
  private final Disagreements disagreements;

  public DossierView(GraphStore store, NamedQueries questions) {
    this.store = store;
    this.finder = new ThingFinder(store.dataset());
    this.disagreements =
        new Disagreements(
            new QueryRunner(store.dataset(), Optional.empty()),
            questions.get("claims-that-disagree"));
  }

  @Override
  public Dossier answer(Parameters asked) {
    String iri = asked.iri("iri");
    Page page =
        new Page(asked.count("offset", 0, Integer.MAX_VALUE), asked.count("limit", USUAL, MOST));
    return store.read(
        view -> {
          GraphReader graph = new GraphReader(view.dataset());
          return new DossierReader(graph, disagreements, asked.text("list"), page)
              .read(thing(graph, iri));
        });
  }

  /** The thing of an IRI that it has, or had before it grew. */
  private Thing thing(GraphReader graph, String iri) {
    ThingReader things = new ThingReader(graph);
    Node node = GraphReader.node(iri);
    return things.thing(node).orElseGet(() -> things.thing(formerly(iri)).orElseThrow());
  }

  private Node formerly(String iri) {
    if (!iri.contains("://")) {
      throw ViewException.wrong("\"" + iri + "\" is no IRI.", "Look for it at /view/find?q=…");
    }
    try {
      return GraphReader.node(finder.find(iri, ParameterType.THING).get(0).iri());
    } catch (UnknownName e) {
      throw ViewException.unknown(
          "The graph knows nothing called <" + iri + ">.", "Find it by its name.");
    }
  }
}
