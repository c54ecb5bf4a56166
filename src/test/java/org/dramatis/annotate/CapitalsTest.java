package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapitalsTest {

  private static final Set<String> SMALL =
      Set.of("the", "minister", "of", "said", "in", "that", "he", "will", "resign", "is", "rica");

  private final Capitals capitals = capitals();

  @Test
  void keepsCapitalsOfNamesAndOfTheFirstWord() {
    assertThat(capitals.restore("THE MINISTER SAID THAT SANCHEZ WILL RESIGN. HE IS IN LIMA."))
        .isEqualTo("The minister said that Sanchez will resign. He is in Lima.");
  }

  @Test
  void keepsAllWordsOfACountryTogether() {
    assertThat(capitals.restore("HE IS IN COSTA RICA")).isEqualTo("He is in Costa Rica");
  }

  @Test
  void leavesAbbreviationsAndWritesEndingsSmall() {
    assertThat(capitals.restore("THE U.S. MINISTER'S FMLN (FECMAFAN) I"))
        .isEqualTo("The U.S. minister's FMLN (FECMAFAN) I");
  }

  @Test
  void knowsRegularFormsOfSmallWords() {
    assertThat(capitals.restore("THE MINISTERS RESIGNED")).isEqualTo("The ministers resigned");
  }

  @Test
  void givesCapitalsToATextThatHasNone() {
    assertThat(capitals.restore("the u.s. minister said that sanchez is in costa rica"))
        .isEqualTo("The U.S. minister said that Sanchez is in Costa Rica");
  }

  @Test
  void keepsTheLength() {
    String text = "İZMİR ŒUVRE ǅ STRASSE ΣΑΣ";
    assertThat(capitals.restore(text)).hasSameSizeAs(text);
  }

  private static Capitals capitals() {
    GazetteerTables tables = new GazetteerTables(true);
    String table = "costa rica\tCOUNTRY\tLOCATION\t2\n";
    tables.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    TokenTrie<GazetteerEntry> nothing = new TokenTrie.Builder<GazetteerEntry>().build();
    return new Capitals(SMALL, new Gazetteer(tables.phrases().build(), nothing));
  }
}
