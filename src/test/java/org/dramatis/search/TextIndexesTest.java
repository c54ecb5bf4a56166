package org.dramatis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.update.UpdateAction;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes the graph, or damages the indexes, and sees that they say what the graph says. */
class TextIndexesTest {

  private static final String PERSON = GraphStore.DEFAULT_BASE + "person/";

  @TempDir Path folder;

  private GraphStore store;
  private TextSearch search;

  @BeforeEach
  void open() {
    store = NamesStore.in(folder.resolve("store"));
    search = TextSearch.open(store);
    search.bringUpToDate();
  }

  @AfterEach
  void close() {
    search.close();
    store.close();
  }

  private List<String> found(String typed) {
    return search.names(typed, Set.of(ThingKind.PERSON), 10).names().stream()
        .map(FoundName::iri)
        .toList();
  }

  private void update(String sparql) {
    Dataset dataset = store.dataset();
    dataset.executeWrite(
        () ->
            UpdateAction.parseExecute(
                "PREFIX dr: <https://w3id.org/dramatis/ns#>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                    + " PREFIX kg: <https://w3id.org/dramatis/kg/> "
                    + sparql,
                dataset));
  }

  @Test
  void followsTheGraph() {
    update(
        "DELETE WHERE { GRAPH kg:things { <"
            + PERSON
            + "vladimir-putin> ?p ?o } } ;"
            + " DELETE WHERE { GRAPH <"
            + GraphStore.DEFAULT_BASE
            + "document/gazette-1> { ?s ?p ?o } } ;"
            + " INSERT DATA { GRAPH kg:things { <"
            + PERSON
            + "vera-lind> a dr:Person ;"
            + " rdfs:label \"Vera Lind\" } }");
    assertThat(found("vera")).isEmpty();

    search.bringUpToDate();

    assertThat(found("vera")).containsExactly(PERSON + "vera-lind");
    assertThat(search.names("putin", Set.of(ThingKind.PERSON), 10).names()).isEmpty();
    assertThat(search.sentences("muller", 10)).isEmpty();
    assertThat(search.sentences("negotiations", 10)).hasSize(1);
  }

  @Test
  void findsAfterItWasClosedWhatHasChangedMeanwhile() {
    search.close();
    update(
        "INSERT DATA { GRAPH kg:things { <" + PERSON + "ana-muller> rdfs:label \"A. Weiss\" } }");
    search = TextSearch.open(store);
    search.bringUpToDate();

    assertThat(found("weiss")).containsExactly(PERSON + "ana-muller");
  }

  @Test
  void isMadeAgainWhenItIsDamagedOrGone() throws IOException {
    search.close();
    for (Path file : files()) {
      if (file.getFileName().toString().matches(".*\\.(cfs|fdt)")) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
    search = TextSearch.open(store);
    search.bringUpToDate();
    assertThat(found("put")).first().isEqualTo(PERSON + "vladimir-putin");

    search.close();
    for (Path file : files()) {
      Files.delete(file);
    }
    search = TextSearch.open(store);
    search.bringUpToDate();
    assertThat(found("put")).first().isEqualTo(PERSON + "vladimir-putin");
    assertThat(search.sentences("negotiations", 10)).hasSize(1);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(store.text())) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
