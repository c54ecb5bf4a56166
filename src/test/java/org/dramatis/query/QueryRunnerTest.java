package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QueryRunnerTest {

  private static final String DR = "PREFIX dr: <https://w3id.org/dramatis/ns#> ";

  private final QueryRunner runner = HarbourGraph.runner();
  private final NamedQueries queries = NamedQueries.shipped();

  private String write(String sparql, Map<String, String> bindings, Format format) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    runner.write(
        NamedQuery.of("-e", sparql), bindings, new Output(format, OptionalInt.empty(), stream));
    return stream.toString(StandardCharsets.UTF_8);
  }

  @Test
  void answersYesOrNo() {
    assertThat(write(DR + "ASK { ?x a dr:Person }", Map.of(), Format.TABLE)).isEqualTo("yes\n");
    assertThat(write(DR + "ASK { ?x a dr:Ship }", Map.of(), Format.TABLE)).isEqualTo("no\n");
    assertThat(write(DR + "ASK { ?x a dr:Person }", Map.of(), Format.JSON))
        .contains("\"boolean\" : true");
  }

  @Test
  void writesRowsInTheStandardFormats() {
    String select =
        "SELECT ?name { ?x <http://www.w3.org/2004/02/skos/core#altLabel> ?name } ORDER BY ?name";
    assertThat(write(select, Map.of(), Format.TABLE))
        .isEqualTo("name\n──────\nMüller\nReed\n2 rows\n");
    assertThat(write(select, Map.of(), Format.CSV)).isEqualTo("name\r\nMüller\r\nReed\r\n");
    assertThat(write(select, Map.of(), Format.TSV)).isEqualTo("?name\n\"Müller\"\n\"Reed\"\n");
    assertThat(write(select, Map.of(), Format.XML)).contains("<literal>Müller</literal>");
  }

  @Test
  void writesGraphsAsTurtle() {
    String construct = DR + "CONSTRUCT WHERE { ?x a dr:Organisation }";
    String docks = "<https://w3id.org/dramatis/kg/organisation/alder-docks>";
    assertThat(write(construct, Map.of(), Format.TURTLE)).contains(docks, "dr:Organisation");
    assertThat(write("DESCRIBE " + docks, Map.of(), Format.TABLE)).contains("Alder Docks");
    assertThatThrownBy(() -> write(construct, Map.of(), Format.CSV))
        .isInstanceOf(UnsuitableFormat.class);
  }

  @Test
  void bindsAnyVariableOfAQueryThatDeclaresNone() {
    String select = DR + "SELECT ?x { ?x a ?class }";
    String person = "<https://w3id.org/dramatis/ns#Person>";
    assertThat(write(select, Map.of("class", person), Format.TABLE)).endsWith("2 rows\n");
    assertThatThrownBy(() -> write(select, Map.of("kind", "x"), Format.TABLE))
        .isInstanceOf(WrongBinding.class)
        .hasMessageContaining("no variable \"?kind\"");
  }

  @Test
  void saysInOneLineWhereAQueryIsWrong() {
    assertThatThrownBy(() -> write("SELECT *\n{ ?s ?p }", Map.of(), Format.TABLE))
        .isInstanceOf(UnreadableQuery.class)
        .hasMessage("Cannot read query -e, line 2, column 9: Encountered \" \"}\" \"} \"\"");
    assertThatThrownBy(() -> write("ASK { ?s a foo:Bar }", Map.of(), Format.TABLE))
        .hasMessage("Cannot read query -e, line 1, column 12: Unresolved prefixed name: foo:Bar");
  }

  @Test
  void namesTheNearestQueries() {
    assertThatThrownBy(() -> queries.get("who-meets-whom"))
        .isInstanceOf(UnknownQuery.class)
        .hasMessage("There is no query \"who-meets-whom\". Near it: who-met-whom.");
  }

  @Test
  void namesTheParametersThatAreMissingUnknownOrWrong() {
    assertThatThrownBy(() -> runner.rows(queries.get("timeline-of"), Map.of()))
        .isInstanceOf(WrongBinding.class)
        .hasMessageContaining("--bind name=…");
    assertThatThrownBy(
            () -> runner.rows(queries.get("timeline-of"), Map.of("name", "Reed", "nam", "x")))
        .hasMessageContaining("has no parameter \"nam\". It has: name, from, to.");
    assertThatThrownBy(
            () -> runner.rows(queries.get("what-is-new-since"), Map.of("since", "May 2031")))
        .hasMessageContaining("must be a day, month or year");
  }

  @Test
  void namesTheNearestNames() {
    assertThatThrownBy(() -> runner.rows(queries.get("timeline-of"), Map.of("name", "Tom Red")))
        .isInstanceOf(UnknownName.class)
        .hasMessageStartingWith("Nothing in the graph is called \"Tom Red\". Near it: Tom Reed");
  }

  @Test
  void stopsAQueryThatRunsTooLong() {
    QueryRunner hurried = new QueryRunner(HarbourGraph.read(), Optional.of(Duration.ofMillis(50)));
    NamedQuery endless =
        NamedQuery.of("-e", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    assertThatThrownBy(() -> hurried.rows(endless, Map.of())).isInstanceOf(OutOfTime.class);
  }
}
