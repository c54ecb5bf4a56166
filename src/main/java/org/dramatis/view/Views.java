package org.dramatis.view;

import java.util.Map;
import java.util.TreeMap;
import org.dramatis.query.NamedQueries;
import org.dramatis.search.TextSearch;
import org.dramatis.store.GraphStore;
import org.dramatis.view.article.ArticleView;
import org.dramatis.view.document.DocumentsView;
import org.dramatis.view.dossier.DossierView;
import org.dramatis.view.evidence.EvidenceView;
import org.dramatis.view.find.FindView;
import org.dramatis.view.network.NetworkView;
import org.dramatis.view.network.PathView;
import org.dramatis.view.overview.OverviewView;
import org.dramatis.view.place.MapView;
import org.dramatis.view.question.AnswerView;
import org.dramatis.view.question.Questions;
import org.dramatis.view.snapshot.Snapshots;
import org.dramatis.view.terms.OntologyView;
import org.dramatis.view.time.HistogramView;
import org.dramatis.view.time.TimelineView;

/** All views of a store, by name: {@code /view/NAME}. */
public final class Views {

  private final Map<String, View> byName = new TreeMap<>();

  /** Views of a store, which has to stay open meanwhile, as its text search has to. */
  public Views(GraphStore store, TextSearch search, Serving serving) {
    Snapshots snapshots = new Snapshots(store);
    NamedQueries questions = NamedQueries.shipped();
    byName.put("state", asked -> Map.of("state", snapshots.now().state()));
    byName.put("overview", new OverviewView(store, serving, snapshots));
    byName.put("find", new FindView(store, search, snapshots));
    byName.put("network", new NetworkView(snapshots));
    byName.put("path", new PathView(snapshots));
    byName.put("histogram", new HistogramView(snapshots));
    byName.put("timeline", new TimelineView(snapshots));
    byName.put("map", new MapView(snapshots));
    byName.put("article", new ArticleView(store));
    byName.put("dossier", new DossierView(store, questions));
    byName.put("documents", new DocumentsView(store, search));
    byName.put("questions", asked -> Questions.of(questions));
    byName.put("answer", new AnswerView(store, questions));
    byName.put("ontology", new OntologyView(store));
    byName.put("evidence", new EvidenceView(store));
  }

  /**
   * @throws ViewException if there is no view of that name
   */
  public View get(String name) {
    View view = byName.get(name);
    if (view == null) {
      throw ViewException.unknown(
          "There is no view \"" + name + "\".",
          "There are: " + String.join(", ", byName.keySet()) + ".");
    }
    return view;
  }
}
