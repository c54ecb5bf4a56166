package org.dramatis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final int DOCUMENTS = 40;

  @TempDir Path folder;

  @Test
  void keepsEveryTriple() {
    Set<Quad> before;
    try (GraphStore store = filled()) {
      before = quads(store);
      store.compact();
      assertThat(quads(store)).isEqualTo(before);
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(quads(store)).isEqualTo(before);
      assertThat(before).hasSize(DOCUMENTS * StoreChild.TRIPLES);
    }
  }

  @Test
  void answersFromEachOrder() {
    try (GraphStore store = filled()) {
      store.compact();
      String subject = "<" + StoreChild.name(7) + "#mention-9>";
      String property = "<https://w3id.org/dramatis/ns#name>";

      assertThat(count(store, subject + " ?p ?o")).isEqualTo(1);
      assertThat(count(store, "?s " + property + " 'n9'")).isEqualTo(DOCUMENTS);
      assertThat(count(store, "?s ?p 'n9'")).isEqualTo(DOCUMENTS);
      assertThat(count(store, "GRAPH <" + StoreChild.name(7) + "> { ?s " + property + " 'n9' }"))
          .isEqualTo(1);
      assertThat(count(store, "?s ?p ?o")).isEqualTo(DOCUMENTS * StoreChild.TRIPLES);
    }
  }

  @Test
  void leavesNothingOfWhatWasRemoved() throws IOException {
    try (GraphStore store = filled()) {
      store.write(update -> update.remove(StoreChild.name(5)));
      store.compact();
      assertThat(store.read(GraphView::graphs)).hasSize(DOCUMENTS - 1);
    }
    assertThat(contents("nodes-data.obj")).contains("document/6#").doesNotContain("document/5#");
  }

  /** A record has 32 bytes in each of four indexes, and a node 24 in its own. */
  @Test
  void fillsThePages() throws IOException {
    try (GraphStore store = filled()) {
      long loose = store.statistics().bytes();
      store.compact();
      long triples = store.statistics().triples();
      long nodes = triples + DOCUMENTS + 300;
      long names = Files.size(data().resolve("nodes-data.obj"));
      long pagesOfRootsAndEnds = 40L * 8192;

      assertThat(store.statistics().bytes())
          .isLessThan((long) (1.03 * (4 * 32 * triples + 24 * nodes)) + names + pagesOfRootsAndEnds)
          .isLessThan(loose * 2 / 3);
    }
  }

  @Test
  void takesMoreAfterwards() {
    try (GraphStore store = filled()) {
      store.compact();
      store.write(
          update -> {
            update.remove(StoreChild.name(3));
            for (int i = DOCUMENTS; i < 2 * DOCUMENTS; i++) {
              update.replace(StoreChild.name(i), StoreChild.document(i, 20));
            }
          });
      store.compact();
      assertThat(store.read(GraphView::graphs)).hasSize(2 * DOCUMENTS - 1);
      assertThat(store.statistics().triples()).isEqualTo((2L * DOCUMENTS - 1) * StoreChild.TRIPLES);
    }
  }

  @Test
  void compactsAnEmptyStore() {
    try (GraphStore store = GraphStore.open(folder, StoreChild.BASE)) {
      store.compact();
      assertThat(quads(store)).isEmpty();
    }
  }

  /** Stores were made with six orders once. */
  @Test
  void readsAndConvertsAnOlderStore() throws IOException {
    StoreDirectory directory = new StoreDirectory(folder);
    directory.prepare(StoreChild.BASE);
    Files.createDirectories(directory.graph());
    DatasetGraph old = DatabaseMgr.connectDatasetGraph(Location.create(directory.graph()));
    Node name = Names.node(StoreChild.name(0));
    Txn.executeWrite(
        old,
        () -> StoreChild.document(0, 20).forEach(triple -> old.add(Quad.create(name, triple))));
    TDBInternal.expel(old);

    try (GraphStore store = GraphStore.open(folder)) {
      store.write(update -> update.replace(StoreChild.name(1), StoreChild.document(1, 20)));
      assertThat(data().resolve("GOSP.dat")).exists();
      Set<Quad> before = quads(store);
      store.compact();
      assertThat(quads(store)).isEqualTo(before);
      assertThat(data().resolve("GOSP.dat")).doesNotExist();
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.read(GraphView::graphs)).hasSize(2);
    }
  }

  @Test
  void removesWhatAnInterruptedCompactionLeft() throws IOException {
    filled().close();
    Path unfinished = Files.createDirectories(folder.resolve("graph/Data-0002-tmp"));
    Files.writeString(unfinished.resolve("GSPO.dat"), "half a page");

    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.read(GraphView::graphs)).hasSize(DOCUMENTS);
      store.compact();
      assertThat(versions()).containsExactly("Data-0002");
    }
  }

  @Test
  void letsOthersReadMeanwhile() throws Exception {
    ExecutorService others = Executors.newFixedThreadPool(2);
    try (GraphStore store = filled()) {
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch enough = new CountDownLatch(1);
      Future<Integer> reader =
          others.submit(
              () ->
                  store.read(
                      view -> {
                        reading.countDown();
                        await(enough);
                        return view.graphs().size();
                      }));
      reading.await();
      Future<?> compaction = others.submit(store::compact);
      while (versions().size() < 2) {
        Thread.onSpinWait();
      }
      assertThat(compaction.isDone()).isFalse();
      enough.countDown();

      assertThat(reader.get()).isEqualTo(DOCUMENTS);
      compaction.get();
      assertThat(versions()).containsExactly("Data-0002");
      assertThat(store.read(GraphView::graphs)).hasSize(DOCUMENTS);
    } finally {
      others.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private GraphStore filled() {
    GraphStore store = GraphStore.open(folder, StoreChild.BASE);
    for (int from = 0; from < DOCUMENTS; from += 20) {
      int first = from;
      store.write(
          update -> {
            for (int i = first; i < first + 20; i++) {
              List<Triple> triples = StoreChild.document(i, 20);
              update.replace(StoreChild.name(i), triples);
            }
          });
    }
    return store;
  }

  private static Set<Quad> quads(GraphStore store) {
    return store.read(
        view -> Iter.toSet(view.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
  }

  private static int count(GraphStore store, String pattern) {
    String query = "SELECT * { " + pattern + " }";
    return store.read(
        view -> {
          int[] rows = new int[1];
          try (QueryExec answer = QueryExec.dataset(view.dataset()).query(query).build()) {
            answer.select().forEachRemaining(row -> rows[0]++);
          }
          return rows[0];
        });
  }

  private List<String> versions() throws IOException {
    List<String> versions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("graph"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("Data-"))
          .sorted()
          .forEach(versions::add);
    }
    return versions;
  }

  private Path data() throws IOException {
    return folder.resolve("graph").resolve(versions().get(versions().size() - 1));
  }

  private String contents(String file) throws IOException {
    return Files.readString(data().resolve(file), StandardCharsets.ISO_8859_1);
  }
}
