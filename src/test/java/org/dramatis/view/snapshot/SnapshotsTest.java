package org.dramatis.view.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dramatis.ontology.Vocabulary;
import org.dramatis.view.HarbourStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

  private static final String DOCKS = HarbourStore.BASE + "organisation/alder-docks";

  @TempDir Path folder;

  private HarbourStore harbour;
  private Snapshots snapshots;

  @BeforeEach
  void open() {
    harbour = HarbourStore.in(folder);
    snapshots = new Snapshots(harbour.store());
  }

  @AfterEach
  void close() {
    snapshots.close();
    harbour.close();
  }

  @Test
  void isKeptWhileTheGraphIsAsItWas() {
    assertThat(snapshots.now()).isSameAs(snapshots.now());
  }

  @Test
  void isReadAgainWhenTheGraphHasChanged() {
    Snapshot before = snapshots.now();
    Dataset dataset = harbour.store().dataset();
    dataset.executeWrite(
        () ->
            dataset
                .getNamedModel(HarbourStore.BASE + "things")
                .add(
                    ResourceFactory.createResource(HarbourStore.BASE + "person/tom-reed"),
                    Vocabulary.Properties.TOPIC,
                    ResourceFactory.createResource(DOCKS)));

    Snapshot after = snapshots.now();

    assertThat(after.state()).isNotEqualTo(before.state());
    assertThat(after.linkCount()).isEqualTo(before.linkCount() + 1);
  }

  @Test
  void countsSourcesOfRelationsWithoutCopies() {
    Snapshot snapshot = snapshots.now();
    int docks = snapshot.required(DOCKS);

    assertThat(
            snapshot
                .links(docks)
                .mapToObj(snapshot::link)
                .filter(link -> link.sort() == Link.Sort.RELATION))
        .extracting(Link::sources)
        .containsOnly(1);
  }

  @Test
  void findsAThingByAnIriThatItHadBefore() {
    Snapshot snapshot = snapshots.now();

    assertThat(
            snapshots.focus(
                snapshot, HarbourStore.parameters("focus=" + HarbourStore.BASE + "person/muller")))
        .containsExactly(snapshot.required(HarbourStore.BASE + "person/ana-muller"));
  }
}
