package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.GazetteerLabel;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final String TABLE =
      """
      minister\tTITLE\tMISC\t1
      foreign minister\tTITLE\tMISC\t2
      iraq\tCOUNTRY\tLOCATION\t1
      iraq-backed\tCOUNTRY\tMISC\t1
      mobile\tCITY\tMISC,LOCATION\t1
      iraqi\tNATIONALITY\tMISC,COUNTRY,LOCATION\t1
      said\tTITLE\tMISC\t1
      tijaniyyah|tijani\tRELIGION\tMISC\t1
      """;

  @Test
  void prefersTheLongerPhrase() {
    assertThat(labels("foreign/JJ/O minister/NN/O said/VBD/O"))
        .containsExactly(GazetteerLabel.TITLE, GazetteerLabel.TITLE, GazetteerLabel.NONE);
  }

  @Test
  void foldsCase() {
    assertThat(labels("Iraqi/JJ/MISC MINISTER/NN/O"))
        .containsExactly(GazetteerLabel.NATIONALITY, GazetteerLabel.TITLE);
  }

  @Test
  void takesACityOnlyWhereTheTaggersSeeAName() {
    assertThat(labels("mobile/JJ/O Mobile/NNP/LOCATION"))
        .containsExactly(GazetteerLabel.NONE, GazetteerLabel.CITY);
  }

  @Test
  void doesNotCutANameInTwo() {
    assertThat(labels("Bank/NNP/ORGANIZATION of/IN/ORGANIZATION Iraq/NNP/ORGANIZATION"))
        .containsOnly(GazetteerLabel.NONE);
    assertThat(labels("Iraq/NNP/LOCATION")).containsExactly(GazetteerLabel.COUNTRY);
  }

  @Test
  void countsTheEntriesThatAreTrueRegularExpressions() {
    GazetteerTables tables = tables();
    assertThat(tables.leftOut()).isEqualTo(1);
    assertThat(tables.phrases().build().matchesAt(List.of("iraq-backed"), 0)).isEmpty();
  }

  private static List<GazetteerLabel> labels(String written) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String token : written.split(" ")) {
      String[] parts = token.split("/");
      CoreLabel label = CoreLabel.wordFromString(parts[0]);
      label.setTag(parts[1]);
      label.setNER(parts[2]);
      tokens.add(label);
    }
    TokenTrie<GazetteerEntry> nothing = new TokenTrie.Builder<GazetteerEntry>().build();
    return new Gazetteer(tables().phrases().build(), nothing).label(tokens);
  }

  private static GazetteerTables tables() {
    GazetteerTables tables = new GazetteerTables(true);
    tables.read(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
    return tables;
  }
}
