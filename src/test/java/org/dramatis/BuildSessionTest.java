package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.keep.ClaimRecord;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.Iris;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;
import org.dramatis.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildSessionTest {

  private static final OntologyTriples ONTOLOGY = new OntologyReader().read();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private GraphStore store;
  private KeptClaims kept;

  @BeforeEach
  void open() {
    store = Builds.store(folder.resolve("store"));
    kept = new KeptClaims(store.claims());
  }

  @AfterEach
  void close() {
    kept.close();
    store.close();
  }

  private BuildSession session(BuildListener listener) {
    Stages stages = Stages.of(ONTOLOGY, store);
    return new BuildSession(store, kept, stages.runDescription(CLOCK), listener, CLOCK);
  }

  private static ReadDocument document(String id, String... remarks) {
    String iri = new Iris(Iris.DEFAULT_BASE).document(id);
    List<Triple> graph =
        List.of(
            triple(iri, "http://purl.org/dc/terms/identifier", id),
            triple(iri, "https://w3id.org/dramatis/ns#sha256", "00"));
    return new ReadDocument(id, iri, Optional.empty(), graph, 7, List.of(remarks));
  }

  private static Triple triple(String subject, String property, String value) {
    return Triple.create(
        NodeFactory.createURI(subject),
        NodeFactory.createURI(property),
        NodeFactory.createLiteralString(value));
  }

  private int held() {
    return store.read(view -> view.documents()).size();
  }

  @Test
  void countsByWhatWasThereBeforeTheRunHoweverSoonItWrites() {
    BuildSession session = session(BuildListener.NONE);
    for (int number = 0; number < 200; number++) {
      session.add(document("report " + number));
    }
    session.add(document("report 0"));

    assertThat(session.finish(() -> {}).added()).isEqualTo(201);
    assertThat(held()).isEqualTo(200);
  }

  @Test
  void keepsTheAccount() {
    BuildSession first = session(BuildListener.NONE);
    first.add(document("a"));
    first.add(document("b"));
    first.finish(() -> {});

    BuildSession second = session(BuildListener.NONE);
    second.leave();
    second.add(document("b"));
    second.add(document("c", "a sentence was cut"));
    second.add(
        new ReadDocument(
            "d", "d", Optional.empty(), List.of(), 0, List.of("d: could not be worked on")));
    second.fail("e.txt: empty");
    BuildReport report = second.finish(() -> {});

    assertThat(report)
        .isEqualTo(
            new BuildReport(
                1,
                1,
                1,
                0,
                14,
                Duration.ZERO,
                List.of("d: could not be worked on", "e.txt: empty"),
                List.of("c: a sentence was cut")));
    assertThat(report.isComplete()).isFalse();
    assertThat(held()).isEqualTo(3);
  }

  @Test
  void writesWhenABatchIsFullAndTheRestAtTheEnd() {
    BuildSession session = session(BuildListener.NONE);
    IntStream.range(0, 199).forEach(number -> session.add(document("n" + number)));
    assertThat(held()).isZero();
    session.add(document("n199"));
    session.add(document("n200"));
    awaitFirstBatch(session);
    assertThat(held()).isEqualTo(200);

    List<Integer> heldWhenResolving = new ArrayList<>();
    session.finish(() -> heldWhenResolving.add(held()));

    assertThat(heldWhenResolving).containsExactly(201);
  }

  /**
   * What kept a batch from being written is thrown when the session ends. The graph is not asked:
   * TDB2 may go on missing a term for which it looked while it was being written.
   */
  private void awaitFirstBatch(BuildSession session) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (store.written() == 0) {
      if (System.nanoTime() > end) {
        session.finish(() -> {});
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void saysOfADocumentThatIsAsItWasOnlyHowItWasRead() {
    BuildSession first = session(BuildListener.NONE);
    first.add(document("a"));
    first.finish(() -> {});
    ReadDocument read = document("a");
    ClaimRecord claims = new ClaimRecord("00".repeat(16), new byte[0]);

    BuildSession second = session(BuildListener.NONE);
    second.add(new ReadDocument("a", read.iri(), Optional.of(claims), List.of(), 7, List.of()));
    second.finish(() -> {});

    StoredDocument stored = store.read(view -> view.document(read.iri())).orElseThrow();
    assertThat(stored.run()).startsWith(Iris.DEFAULT_BASE + "run/");
  }

  @Test
  void removes() {
    BuildSession first = session(BuildListener.NONE);
    first.add(document("a"));
    first.add(document("b"));
    first.finish(() -> {});

    BuildSession second = session(BuildListener.NONE);
    second.remove(List.of(document("a").iri()));

    assertThat(second.finish(() -> {}).removed()).isEqualTo(1);
    assertThat(held()).isEqualTo(1);
  }

  @Test
  void tellsTheListenerWhatGoesIntoTheReport() {
    List<String> heard = new ArrayList<>();
    BuildSession session =
        session(
            new BuildListener() {
              @Override
              public void remarked(String line) {
                heard.add(line);
              }
            });
    session.fail("bad.txt: empty");
    session.remark("old.txt: read as windows-1252");
    assertThat(heard).containsExactly("bad.txt: empty", "old.txt: read as windows-1252");
  }
}
