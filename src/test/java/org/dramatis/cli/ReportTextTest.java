package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dramatis.BuildReport;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTextTest {

  private static final String DOCUMENT =
      """
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX : <https://example.org/>
      :a { :a a dr:Document ; dcterms:identifier "a" ; dr:sha256 "00" }
      """;

  @TempDir Path folder;

  private String write(String things) {
    return write(things, 1);
  }

  private String write(String things, int added) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
    Path place = folder.resolve("store");
    try (GraphStore store = GraphStore.open(place, Iris.DEFAULT_BASE)) {
      String graph = DOCUMENT + things;
      store
          .dataset()
          .executeWrite(() -> RDFParser.fromString(graph, Lang.TRIG).parse(store.dataset()));
      Console console =
          new Console(
              InputStream.nullInputStream(),
              lines,
              lines,
              "./dramatis",
              OptionalInt.empty(),
              OptionalInt.empty(),
              Clock.systemUTC());
      BuildReport report = new BuildReport(added, 0, 0, 0, 3, Duration.ZERO, List.of(), List.of());
      new ReportText(console).write(report, store, place);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String person(String name) {
    return ":things { :p a dr:Person ; rdfs:label '''%s''' ; dr:sourceCount 1 ; dr:mentionCount 1 }"
        .formatted(name);
  }

  @Test
  void suggestsToShowAPerson() {
    assertThat(write(person("Élin Moll")))
        .startsWith("1 document read, in 0.1 s (3 words).\n")
        .contains(" \"Élin Moll\"\n", " who-met-whom\n");
  }

  @Test
  void quotesANameThatTheShellWouldReadOtherwise() {
    assertThat(write(person("Karl \"Kai\" O'Neil"))).contains(" 'Karl \"Kai\" O'\\''Neil'\n");
  }

  @Test
  void showsNobodyWhereThereIsNobody() {
    assertThat(write(":things { :v a dr:Event }"))
        .contains(" who-met-whom\n")
        .doesNotContain(" show ");
  }

  @Test
  void suggestsNothingOfAStoreThatHoldsNothing() {
    assertThat(write("")).contains("0 people").doesNotContain("Try next");
  }

  @Test
  void countsAndSuggestsLessWhereTheStoreWasThereBefore() {
    assertThat(write(person("Élin Moll"), 0))
        .contains("holds 1 document: 1 person, 0 organisations, 0 places and 0 events.\n")
        .doesNotContain("triples", "Try next");
  }
}
