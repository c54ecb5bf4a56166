package org.dramatis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.GraphAssert.assertThatGraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.dramatis.GraphAssert;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.LinkMapper;
import org.dramatis.map.ThingIndex;
import org.dramatis.map.ThingMapper;
import org.dramatis.map.VoteExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

  private static final String BASE = Iris.DEFAULT_BASE;

  @TempDir Path folder;
  private final Iris iris = new Iris(BASE);

  @Test
  void keepsWhatWasWrittenWhenItIsOpenedAgain() {
    List<Triple> claims = claims("vote");
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      store.write(update -> update.replace(iris.document("vote"), claims));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.base()).isEqualTo(BASE);
      List<Triple> kept = store.read(view -> Iter.toList(view.triples(iris.document("vote"))));
      assertThatGraph(kept).isIsomorphicTo(GraphAssert.graphOf(claims));
      assertThat(kept).containsExactlyInAnyOrderElementsOf(claims);
    }
  }

  @Test
  void listsDocumentsWithTheirRun() {
    StoredDocument vote =
        new StoredDocument("vote", iris.document("vote"), iris.run(VoteExample.RUN), "");
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      add(store, "vote");
      add(store, "another vote");

      assertThat(store.read(GraphView::documents))
          .extracting(StoredDocument::id)
          .containsExactly("another vote", "vote");
      Optional<StoredDocument> found = store.read(view -> view.document(iris.document("vote")));
      Optional<StoredDocument> none = store.read(view -> view.document(iris.document("none")));
      assertThat(found).contains(vote);
      assertThat(none).isEmpty();
    }
  }

  @Test
  void removesADocumentWithoutATrace() {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      add(store, "vote");
      add(store, "another");
      store.write(update -> update.remove(iris.document("vote")));

      assertThat(store.read(GraphView::graphs)).containsExactly(iris.document("another"));
      assertThat(store.statistics().triples()).isEqualTo(claims("another").size());
    }
  }

  @Test
  void answersQueriesFromAllGraphsAtOnce() {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      add(store, "vote");
      store.write(update -> update.replace(iris.things(), things()));

      String mayor =
          """
          PREFIX dr: <https://w3id.org/dramatis/ns#>
          ASK { ?mention a dr:RelationMention ; dr:tenure/dr:title "Mayor" }
          """;
      assertThat(
              store.<Boolean>read(
                  view -> QueryExec.dataset(view.dataset()).query(mayor).build().ask()))
          .isTrue();
    }
  }

  @Test
  void writesOnlyWhatDiffers() {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      List<Triple> triples = things();
      List<GraphUpdate.Difference> differences = new ArrayList<>();
      store.write(update -> differences.add(update.update(iris.things(), triples::forEach)));
      store.write(update -> differences.add(update.update(iris.things(), triples::forEach)));
      List<Triple> fewer = triples.subList(2, triples.size());
      store.write(update -> differences.add(update.update(iris.things(), fewer::forEach)));

      assertThat(differences)
          .containsExactly(
              new GraphUpdate.Difference(triples.size(), 0),
              new GraphUpdate.Difference(0, 0),
              new GraphUpdate.Difference(0, 2));
      List<Triple> kept = store.read(view -> Iter.toList(view.triples(iris.things())));
      assertThat(kept).containsExactlyInAnyOrderElementsOf(fewer);
    }
  }

  @Test
  void keepsNothingOfABatchThatFails() {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      assertThatThrownBy(
              () ->
                  store.write(
                      update -> {
                        update.replace(iris.document("vote"), claims("vote"));
                        throw new StoreException("enough");
                      }))
          .hasMessage("enough");

      assertThat(store.read(GraphView::graphs)).isEmpty();
      add(store, "vote");
      assertThat(store.read(GraphView::documents)).hasSize(1);
    }
  }

  @Test
  void countsWhatItHolds() {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      add(store, "vote");
      add(store, "vote2");
      Statistics statistics = store.statistics();

      assertThat(statistics.documents()).isEqualTo(2);
      assertThat(statistics.triples()).isEqualTo(claims("vote").size() + claims("vote2").size());
      assertThat(statistics.count(VoteExample.DR + "EntityMention")).isEqualTo(8);
      assertThat(store.<Long>read(view -> view.instances(VoteExample.DR + "EntityMention")))
          .isEqualTo(8);
      assertThat(store.<Long>read(view -> view.instances(VoteExample.DR + "Unheard"))).isZero();
      assertThat(statistics.bytes()).isPositive();
    }
  }

  @Test
  void holdsTheSameAfterCompaction() throws IOException {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      add(store, "vote");
      add(store, "vote");
      store.compact();
      assertThat(store.statistics().triples()).isEqualTo(claims("vote").size());
      add(store, "vote2");
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.read(GraphView::documents)).hasSize(2);
    }
    try (var versions = Files.newDirectoryStream(folder.resolve("graph"), "Data-*")) {
      assertThat(versions).hasSize(1);
    }
  }

  @Test
  void refusesAnotherBase() {
    GraphStore.open(folder, BASE).close();

    assertThatThrownBy(() -> GraphStore.open(folder, "https://other.example/"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The store %s was made with the base %s, not https://other.example/: leave --base out,"
                + " or name another store",
            folder, BASE);
  }

  @Test
  void refusesANewerFormat() throws IOException {
    GraphStore.open(folder, BASE).close();
    Files.writeString(folder.resolve("store.properties"), "format=2\nbase=" + BASE + "\n");

    assertThatThrownBy(() -> GraphStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("has format 2, this program reads up to 1");
  }

  @Test
  void fillsNoFolderOfOtherThings() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear reader");

    assertThatThrownBy(() -> GraphStore.open(folder, BASE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not empty and holds no store");
    assertThat(folder).isDirectoryNotContaining("glob:**graph");
  }

  @Test
  void saysWhereThereIsNoStore() {
    assertThatThrownBy(() -> GraphStore.open(folder.resolve("nowhere")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("There is no store in " + folder.resolve("nowhere"));
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void opensOnceAtATime() {
    try (GraphStore store = GraphStore.open(folder, BASE)) {
      assertThatThrownBy(() -> GraphStore.open(store.folder(), BASE))
          .isInstanceOf(StoreLockedException.class)
          .hasMessageContaining(folder.toString());
    }
    GraphStore.open(folder, BASE).close();
  }

  private void add(GraphStore store, String id) {
    store.write(update -> update.replace(iris.document(id), claims(id)));
  }

  private List<Triple> claims(String id) {
    return new ClaimMapper(iris)
        .map(VoteExample.article(), VoteExample.claims(id), VoteExample.RUN);
  }

  private List<Triple> things() {
    List<Triple> triples = new ArrayList<>();
    new ThingMapper(iris).map(VoteExample.things(), triples::add);
    new LinkMapper(iris, ThingIndex.of(VoteExample.things()))
        .map(VoteExample.claims(), triples::add);
    return triples;
  }
}
