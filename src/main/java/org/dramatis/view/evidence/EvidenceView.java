package org.dramatis.view.evidence;

import java.util.List;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.ViewException;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.ThingReader;

/** Answers which sentences stand behind a fact. */
public final class EvidenceView implements View {

  private static final int USUAL = 20;
  private static final int MOST = 200;

  private final GraphStore store;

  public EvidenceView(GraphStore store) {
    this.store = store;
  }

  @Override
  public Evidence answer(Parameters asked) {
    Fact fact = Fact.read(asked.required("fact"));
    int limit = asked.count("limit", USUAL, MOST);
    int offset = asked.count("offset", 0, Integer.MAX_VALUE);
    return store.read(view -> read(new GraphReader(view.dataset()), fact, limit, offset));
  }

  private static Evidence read(GraphReader graph, Fact fact, int limit, int offset) {
    ThingReader things = new ThingReader(graph);
    DocumentReader documents = new DocumentReader(graph);
    Ranking ranking = new Ranking(graph, documents);
    List<Claim> claims = ranking.oneASentence(ranking.bestFirst(new Backing(graph).of(fact)));
    if (claims.isEmpty()) {
      throw ViewException.unknown(
          "The graph has no fact " + fact.id() + ".",
          "It may have changed since: look the thing up again by its name.");
    }
    PassageReader passages = new PassageReader(graph, things, documents);
    List<Passage> shown = claims.stream().skip(offset).limit(limit).map(passages::passage).toList();
    return new Evidence(
        new FactWords(graph, things).of(fact),
        shown,
        Math.max(0, claims.size() - offset - shown.size()));
  }
}
