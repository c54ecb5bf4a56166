package org.dramatis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;

/** The graph of all samples, and short ways to ask it. */
final class SampleGraph implements AutoCloseable {

  private static final String PREFIXES =
      """
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private final GraphStore store;
  private final QueryRunner runner;
  private final NamedQueries queries = NamedQueries.shipped();

  private SampleGraph(GraphStore store) {
    this.store = store;
    this.runner = new QueryRunner(store.dataset(), Optional.empty());
  }

  static SampleGraph in(Path folder) throws IOException {
    GraphStore store = Builds.store(folder.resolve("store"));
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Builds.build(store, 2, Corpus.SAMPLES.documents(texts));
    return new SampleGraph(store);
  }

  GraphStore store() {
    return store;
  }

  /** The rows of a named question; bindings are written {@code name=value}. */
  List<Map<String, String>> answers(String query, String... bindings) {
    Map<String, String> values = new java.util.TreeMap<>();
    for (String binding : bindings) {
      String[] parts = binding.split("=", 2);
      values.put(parts[0], parts[1]);
    }
    return runner.rows(queries.get(query), values);
  }

  List<Map<String, String>> ask(String sparql) {
    return runner.rows(NamedQuery.of("question", PREFIXES + sparql), Map.of());
  }

  /** The first column of the answer, sorted. */
  Set<String> values(String sparql) {
    Set<String> values = new TreeSet<>();
    ask(sparql).forEach(row -> values.addAll(row.values().stream().limit(1).toList()));
    return values;
  }

  @Override
  public void close() {
    store.close();
  }
}
