package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightsTest {

  private static final String PEOPLE =
      """
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX : <https://example.org/>
      :things {
        :guards a dr:Person ; rdfs:label "private guards" ; dr:sourceCount 9 ; dr:mentionCount 9 .
        :sten a dr:Person ; rdfs:label "Sten" ; dr:sourceCount 8 ; dr:mentionCount 8 .
        :elin a dr:Person ; rdfs:label "Élin Moll" ; dr:sourceCount 7 ; dr:mentionCount 7 .
        :karl a dr:Person ; rdfs:label "Karl Benning" ; dr:sourceCount 6 ; dr:mentionCount 9 .
      }
      """;

  @TempDir Path folder;

  @Test
  void arePeopleWithAWholeName() {
    try (GraphStore store = GraphStore.open(folder.resolve("store"), Iris.DEFAULT_BASE)) {
      assertThat(new Highlights(store).mostSupportedPerson()).isEmpty();
      store
          .dataset()
          .executeWrite(() -> RDFParser.fromString(PEOPLE, Lang.TRIG).parse(store.dataset()));
      assertThat(new Highlights(store).mostSupportedPerson()).contains("Élin Moll");
    }
  }
}
