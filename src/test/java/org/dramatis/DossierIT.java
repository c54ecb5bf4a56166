package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dramatis.query.Dossier;
import org.dramatis.query.Dossiers;
import org.dramatis.query.NamedQueries;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds first of somebody in the news. */
class DossierIT {

  private static final String NEWS =
      """
      Vane stays

      ARDEN, March 14, 2031 (North Wire) — Governor Peter Vane said on Thursday that he would not \
      resign. Police chief Anna Thorne said that Vane was wrong.
      """;

  @TempDir Path folder;

  @Test
  void keepsApartWhatSomebodySaysAndWhatOthersSay() throws IOException {
    Path news = Files.writeString(folder.resolve("news.txt"), NEWS);
    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      Builds.build(store, 1, List.of(news));
      Dossier vane = new Dossiers(store.dataset(), NamedQueries.shipped()).of("Peter Vane");
      assertThat(statements(vane, "Quotations"))
          .containsExactly("Peter Vane said: that he would not resign");
      assertThat(statements(vane, "What others say"))
          .containsExactly("Anna Thorne said: that Vane was wrong");
    }
  }

  private static List<String> statements(Dossier dossier, String title) {
    return dossier.sections().stream()
        .filter(section -> section.title().equals(title))
        .flatMap(section -> section.entries().stream())
        .map(Dossier.Entry::statement)
        .toList();
  }
}
