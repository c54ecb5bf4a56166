package org.dramatis.cli;

import java.util.Map;
import java.util.Optional;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;

/** Finds what in a store is worth a first look. */
final class Highlights {

  private static final String QUERY =
      """
      # Who is in the most stories?
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?label WHERE {
        ?person a dr:Person ; rdfs:label ?label ; dr:sourceCount ?sources ; dr:mentionCount ?mentions .
        FILTER (REGEX(?label, "^\\\\p{Lu}.* \\\\p{Lu}"))
      }
      ORDER BY DESC(?sources) DESC(?mentions) ?label LIMIT 1
      """;

  private final GraphStore store;

  Highlights(GraphStore store) {
    this.store = store;
  }

  /** The name of the person that most sources and most mentions speak of, if there is one. */
  Optional<String> mostSupportedPerson() {
    QueryRunner runner = new QueryRunner(store.dataset(), Optional.empty());
    return runner.rows(NamedQuery.of("highlight", QUERY), Map.of()).stream()
        .map(row -> row.get("label"))
        .findFirst();
  }
}
