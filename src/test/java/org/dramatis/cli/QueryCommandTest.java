package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {

  private static final String PEOPLE =
      "PREFIX dr: <https://w3id.org/dramatis/ns#> "
          + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
          + "SELECT ?name WHERE { ?person a dr:Person ; rdfs:label ?name } ORDER BY ?name";

  @TempDir static Path folder;
  static String store;

  @BeforeAll
  static void makeStore() {
    store = Terminal.harbourStore(folder.resolve("store")).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table | name",
        "csv | name",
        "tsv | ?name",
        "json | { \"head\": {",
        "xml | <?xml version=\"1.0\"?>"
      })
  void answersInTheFormatAskedFor(String format, String beginning) {
    Terminal terminal = query("--format", format, "-e", PEOPLE);
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(terminal.out()).startsWith(beginning);
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void answersWithAGraphInTurtle() {
    Terminal terminal =
        query("--format", "turtle", "-e", "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 3");
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(terminal.out()).contains("<https://w3id.org/dramatis/");
  }

  @Test
  void readsTheQueryFromStandardInputOrAFile() throws IOException {
    Terminal given = query("-e", PEOPLE);
    assertThat(given.out().lines().count()).isGreaterThan(3);
    assertThat(Terminal.runWith(PEOPLE, "query", "--store", store, "-")).isEqualTo(given);
    Path file = Files.writeString(folder.resolve("people.rq"), PEOPLE);
    assertThat(query(file.toString())).isEqualTo(given);
  }

  @Test
  void bindsANameToTheThingThatHasIt() {
    String first = query("--format", "csv", "-e", PEOPLE).out().lines().skip(1).findFirst().get();
    Terminal all = query("--format", "csv", "who-met-whom");
    Terminal bound = query("--format", "csv", "relations-of", "--bind", "name=" + first);
    assertThat(bound.code()).isEqualTo(Command.DONE);
    assertThat(bound.out()).isNotEqualTo(all.out());
    assertThat(query("--format", "csv", "relations-of", "-b", "name=" + first)).isEqualTo(bound);
  }

  private static Terminal query(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "query";
    all[1] = "--store";
    all[2] = store;
    System.arraycopy(words, 0, all, 3, words.length);
    return Terminal.run(all);
  }
}
