package org.dramatis.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dramatis.query.ThingFinder;
import org.dramatis.search.TextSearch;
import org.dramatis.store.GraphStore;

/** A store that holds three invented reports of an invented harbour, and short ways to ask it. */
public final class HarbourStore implements AutoCloseable {

  public static final String BASE = GraphStore.DEFAULT_BASE;

  private final GraphStore store;
  private final TextSearch search;
  private final Views views;

  private HarbourStore(GraphStore store) {
    this.store = store;
    this.search = TextSearch.open(store);
    search.bringUpToDate();
    this.views = new Views(store, search, new Serving(false, false));
  }

  public static HarbourStore in(Path folder) {
    GraphStore store = GraphStore.open(folder.resolve("store"), BASE);
    Dataset dataset = store.dataset();
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset, ThingFinder.class.getResourceAsStream("harbour.trig"), Lang.TRIG));
    return new HarbourStore(store);
  }

  public GraphStore store() {
    return store;
  }

  /** The answer of a view; what it is asked is written {@code name=value}. */
  public <T> T ask(Class<T> type, String view, String... asked) {
    return type.cast(views.get(view).answer(parameters(asked)));
  }

  public static Parameters parameters(String... asked) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String parameter : asked) {
      String[] parts = parameter.split("=", 2);
      values.merge(
          parts[0],
          List.of(parts[1]),
          (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
    }
    return new Parameters(values, BASE);
  }

  @Override
  public void close() {
    search.close();
    store.close();
  }
}
