package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.dramatis.query.DossierText;
import org.dramatis.query.Dossiers;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports, two speakers, one event, and one of the two denies it: both stay, to the end. */
class DisagreementIT {

  private static final String ACCUSING =
      """
      Blast at Arden Station

      ARDEN, March 14, 2031 (North Wire) — The Iron League bombed Arden Station on \
      Wednesday, police chief Anna Thorne said.
      """;
  private static final String DENYING =
      """
      League denies blast

      BROOK, March 15, 2031 (South Gazette) — A spokesman for the Iron League, Jon Hale, \
      denied that the Iron League had bombed Arden Station on Wednesday.
      """;

  @TempDir Path folder;

  @Test
  void keepsBothWordsAndTellsWhoseTheyAre() throws IOException {
    Path north = Files.writeString(folder.resolve("north.txt"), ACCUSING);
    Path south = Files.writeString(folder.resolve("south.txt"), DENYING);
    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      Builds.build(store, 1, List.of(north, south));
      assertThat(disagreements(store.dataset()))
          .contains(
              "whether it happened: asserted, best, says Anna Thorne in north.txt",
              "whether it happened: negated, says Jon Hale in south.txt");
      Dossiers dossiers = new Dossiers(store.dataset(), NamedQueries.shipped());
      assertThat(new DossierText(200).of(dossiers.of("Iron League bombed Arden Station")))
          .contains(
              """
              Where reports disagree
              ----------------------
              whether it happened: asserted, 1 source
              """)
          .contains("    says Anna Thorne; 2031-03-14, north.txt – ")
          .contains("whether it happened: negated, 1 source\n    says Jon Hale; 2031-03-15");
    }
  }

  private static List<String> disagreements(Dataset dataset) {
    return new QueryRunner(dataset, Optional.empty())
        .rows(NamedQueries.shipped().get("claims-that-disagree"), Map.of()).stream()
            .map(
                row ->
                    row.get("about")
                        + ": "
                        + row.get("claimed")
                        + (row.containsKey("best") ? ", best" : "")
                        + ", says "
                        + row.get("who")
                        + " in "
                        + row.get("source"))
            .toList();
  }
}
