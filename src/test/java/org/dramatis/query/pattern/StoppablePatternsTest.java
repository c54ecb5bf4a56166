package org.dramatis.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries with patterns, run with a clock. */
class StoppablePatternsTest {

  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final String LONG =
      "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"";

  private static List<String> answer(String sparql, boolean stoppable) {
    Context context = new Context();
    if (stoppable) {
      StoppablePatterns.in(context);
    }
    var dataset = DatasetFactory.createTxnMem();
    UpdateAction.parseExecute(
        "INSERT DATA { <urn:a> <urn:p> \"Ana Müller\"@en , \"abab\" , " + LONG + " , 7 }", dataset);
    try (QueryExecution execution =
        QueryExecution.dataset(dataset)
            .query("PREFIX fn: <http://www.w3.org/2005/xpath-functions#> " + sparql)
            .context(context)
            .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      List<String> rows = new ArrayList<>();
      ResultSet results = execution.execSelect();
      results.forEachRemaining(row -> rows.add(row.toString()));
      return rows.stream().sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, \"((a+)+)+$\")) }",
        "SELECT * { ?s ?p ?o FILTER(fn:matches(?o, \"((a+)+)+$\")) }",
        "SELECT * { ?s ?p ?o BIND(REPLACE(?o, \"((a+)+)+$\", \"b\") AS ?x) }",
        "SELECT * { ?s ?p ?o BIND(fn:replace(?o, \"((a+)+)+$\", \"b\") AS ?x) }",
        "SELECT * { FILTER(REGEX(" + LONG + ", \"((a+)+)+$\")) }",
        "SELECT * { BIND(REPLACE(" + LONG + ", \"((a+)+)+$\", \"b\") AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER(REGEX(?x, \"((a+)+)+$\")) } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?x FILTER(REGEX(?x, \"((a+)+)+$\")) } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(?o, \"((a+)+)+$\"))",
        "SELECT (SUM(IF(REGEX(?o, \"((a+)+)+$\"), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(?o, \"((a+)+)+$\")",
        "SELECT * { { SELECT ?s { ?s ?p ?o FILTER(REGEX(?o, \"((a+)+)+$\")) } } }",
        "SELECT ?o { ?s ?p ?o } GROUP BY ?o HAVING (REGEX(?o, \"((a+)+)+$\"))"
      })
  void endsInTheMiddleOfAPatternWhenTheTimeIsOver(String sparql) {
    long begun = System.nanoTime();

    assertThatThrownBy(() -> answer(sparql, true)).isInstanceOf(QueryCancelledException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, \"müller\", \"i\")) }",
        "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), \"7|^ab\")) }",
        "SELECT * { ?s ?p ?o FILTER(!REGEX(?o, \"b\")) }",
        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, \"Ana M\", \"q\")) }",
        "SELECT ?x { ?s ?p ?o BIND(REPLACE(?o, \"(a)(b?)\", \"$2$1\") AS ?x) }",
        "SELECT ?x { ?s ?p ?o BIND(REPLACE(?o, \"x*\", \"-\") AS ?x) }",
        "SELECT ?x { ?s ?p ?o BIND(REPLACE(?o, \"A\", \"_\", \"i\") AS ?x) }",
        "SELECT ?x { ?s ?p ?o BIND(REPLACE(?o, \"b\", \"$9\") AS ?x) }",
        "SELECT ?x { ?s ?p ?o BIND(REGEX(?o, STR(?o)) AS ?x) }",
        "SELECT ?x { BIND(REPLACE(\"abc\", \"b\", \"x\") AS ?x) }",
        "SELECT ?x { BIND(fn:matches(\"abc\", \"b\") AS ?x) }"
      })
  void answersAsItIsUsual(String sparql) {
    assertThat(answer(sparql, true)).isEqualTo(answer(sparql, false)).isNotEmpty();
  }

  @Test
  void takesATextThatIsTooDeepForAnError() {
    String deep = "\"" + "ab".repeat(200_000) + "\"";

    assertThat(answer("SELECT ?x { BIND(REGEX(" + deep + ", \"^(a|b)*$\") AS ?x) }", true))
        .hasSize(1)
        .allMatch(row -> !row.contains("true"));
  }
}
