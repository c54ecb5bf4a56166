package org.dramatis.view.judgement;

import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.ThingReader;

/** Lists what has been judged, and whether it binds. */
public final class JudgementsView implements View {

  private final GraphStore store;

  public JudgementsView(GraphStore store) {
    this.store = store;
  }

  @Override
  public Judgements answer(Parameters asked) {
    return store.read(
        view -> {
          GraphReader graph = new GraphReader(view.dataset());
          return new Judgements(new JudgementReader(graph, new ThingReader(graph)).all());
        });
  }
}
