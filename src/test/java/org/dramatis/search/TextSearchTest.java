package org.dramatis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches a small graph in a real store, with its indexes on the disk. */
class TextSearchTest {

  private static final String PERSON = GraphStore.DEFAULT_BASE + "person/";

  @TempDir static Path folder;

  private static GraphStore store;
  private static TextSearch search;

  @BeforeAll
  static void open() {
    store = NamesStore.in(folder.resolve("store"));
    search = TextSearch.open(store);
    search.bringUpToDate();
  }

  @AfterAll
  static void close() {
    search.close();
    store.close();
  }

  private List<String> found(String typed) {
    return search.names(typed, Set.of(), 10).names().stream().map(FoundName::iri).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "put, vladimir-putin",
    "poutin, vladimir-putin",
    "PUTIN vlad, vladimir-putin",
    "vladmir puttin, vladimir-putin",
    "muller, ana-muller",
    "MÜLLER, ana-muller",
    "the president müller, ana-muller",
    "sean obrien, sean-o-brien",
    "O’Brien’s, sean-o-brien",
    "obrein, sean-o-brien"
  })
  void findsAPersonHoweverTheNameIsTyped(String typed, String person) {
    assertThat(found(typed)).first().isEqualTo(PERSON + person);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cia", "C.I.A.", "CIA's", "c.i.a"})
  void takesInitialsForOneWord(String typed) {
    assertThat(found(typed)).containsExactly(GraphStore.DEFAULT_BASE + "organisation/c-i-a");
  }

  @Test
  void saysWhichNameFits() {
    FoundName found = search.names("president mul", Set.of(), 1).names().get(0);

    assertThat(found.name()).isEqualTo("President Müller");
    assertThat(found.isLabel()).isFalse();
    assertThat(found.kind()).isEqualTo(ThingKind.PERSON);
  }

  @Test
  void putsTheBetterSupportedFirstAndCountsTheOthers() {
    FoundNames found = search.names("port", Set.of(ThingKind.PLACE), 1);

    assertThat(found.names()).extracting(FoundName::name).containsExactly("Port Alder");
    assertThat(found.more()).isEqualTo(1);
  }

  @Test
  void looksForTheKindsAskedForAlone() {
    assertThat(search.names("putin", Set.of(ThingKind.EVENT), 10).names())
        .extracting(FoundName::kind)
        .containsExactly(ThingKind.EVENT);
    assertThat(search.names("putin", Set.of(ThingKind.PLACE), 10).names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!*", "\"", "\\", "( ) ~"})
  void findsNothingWhereNothingIsAsked(String typed) {
    assertThat(search.names(typed, Set.of(), 10).names()).isEmpty();
    assertThat(search.sentences(typed, 10)).isEmpty();
  }

  @Test
  void findsSentencesWithWhereTheyStand() {
    FoundSentence found = search.sentences("muller meets", 10).get(0);

    assertThat(found.document()).isEqualTo(GraphStore.DEFAULT_BASE + "document/gazette-1");
    assertThat(found.begin()).isZero();
    assertThat(found.end()).isEqualTo(45);
    assertThat(found.text()).isEqualTo("😀 Ana Müller meets Vladimir Putin in Norport.");
    assertThat(marked(found)).containsExactly("Müller", "meets");
  }

  private static List<String> marked(FoundSentence found) {
    return found.highlights().stream()
        .map(mark -> found.text().substring(mark.begin(), mark.end()))
        .toList();
  }

  @Test
  void findsPhrasesAndBeginningsOfWords() {
    assertThat(search.sentences("\"meets vladimir putin\"", 10)).hasSize(1);
    assertThat(search.sentences("\"putin meets\"", 10)).isEmpty();
    assertThat(search.sentences("nego", 10))
        .singleElement()
        .extracting(TextSearchTest::marked)
        .isEqualTo(List.of("negotiations"));
    assertThat(search.sentences("nego ", 10)).isEmpty();
  }

  @Test
  void forgivesSlipsInSentencesWhereNothingFits() {
    assertThat(search.sentences("negotations in Norprt", 10))
        .singleElement()
        .extracting(TextSearchTest::marked)
        .isEqualTo(List.of("negotiations", "in", "Norport"));
  }
}
