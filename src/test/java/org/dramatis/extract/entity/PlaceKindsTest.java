package org.dramatis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import org.dramatis.model.EntityKind;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceKindsTest {
  private final Ontology ontology = new OntologyReader().read().values();
  private final PlaceKinds places = new PlaceKinds(ontology, Demonyms.load());

  /** The kind of a sentence that is one name and no more. */
  private EntityKind kind(String... words) {
    Sentence sentence = sentence(String.join(" ", words), "root(0," + words.length + ")");
    return places.of(sentence, 0, words.length);
  }

  @Test
  void knowsWellKnownPlaces() {
    assertThat(kind("Libya/NNP/PLACE")).isEqualTo(EntityKind.COUNTRY);
    assertThat(kind("U.K./NNP/PLACE")).isEqualTo(EntityKind.COUNTRY);
    assertThat(kind("Tehran/NNP/PLACE")).isEqualTo(EntityKind.CITY);
    assertThat(kind("West/NNP/PLACE", "Bank|bank/NNP/PLACE")).isEqualTo(EntityKind.REGION);
    assertThat(
            kind(
                "Port/NNP/PLACE",
                "-/HYPH/PLACE",
                "au/NNP/PLACE",
                "-/HYPH/PLACE",
                "Prince/NNP/PLACE"))
        .isEqualTo(EntityKind.CITY);
  }

  @Test
  void readsTheWordsOfAName() {
    assertThat(kind("Ellan/NNP/PLACE", "Province/NNP/PLACE")).isEqualTo(EntityKind.REGION);
    assertThat(kind("County/NNP/PLACE", "Quell/NNP/PLACE")).isEqualTo(EntityKind.REGION);
    assertThat(kind("Ellan/NNP/PLACE", "City/NNP/PLACE")).isEqualTo(EntityKind.CITY);
    assertThat(kind("Northern/NNP/PLACE", "Ellan/NNP/PLACE")).isEqualTo(EntityKind.REGION);
    assertThat(kind("Ellan/NNP/PLACE", "Airport|airport/NNP/PLACE")).isEqualTo(EntityKind.FACILITY);
  }

  @Test
  void takesNoPartOfANameForTheWhole() {
    assertThat(kind("Gulf/NNP/PLACE", "of/IN/PLACE", "Mexico/NNP/PLACE/COUNTRY"))
        .isEqualTo(EntityKind.PLACE);
    assertThat(kind("Quell/NNP/PLACE", "Sudan/NNP/PLACE/COUNTRY")).isEqualTo(EntityKind.PLACE);
    assertThat(kind("New/NNP/PLACE/REGION", "Mexico/NNP/PLACE/REGION"))
        .isEqualTo(EntityKind.REGION);
  }

  @Test
  void believesWhatTheSentenceCallsThePlace() {
    Sentence city =
        sentence(
            "The/DT city|city/NN of/IN Quellan/NNP/PERSON burned|burn/VBD",
            "det(2,1) nsubj(5,2) case(4,3) nmod(2,4) root(0,5)");
    assertThat(places.of(city, 3, 4)).isEqualTo(EntityKind.CITY);
    assertThat(places.isSurely(city, 3, 4)).isTrue();
    Sentence capital =
        sentence(
            "The/DT capital|capital/NN of/IN Quellan/NNP/PLACE burned|burn/VBD",
            "det(2,1) nsubj(5,2) case(4,3) nmod(2,4) root(0,5)");
    assertThat(places.of(capital, 3, 4)).isEqualTo(EntityKind.PLACE);
    Sentence province =
        sentence(
            "Quellan/NNP/PLACE province|province/NN burned|burn/VBD",
            "compound(2,1) nsubj(3,2) root(0,3)");
    assertThat(places.of(province, 0, 1)).isEqualTo(EntityKind.REGION);
  }

  @Test
  void takesThePlaceOfADatelineForACity() {
    Sentence told = sentence("QUELLAN/NNP/PLACE", "root(0,1)");
    Sentence dateline =
        new Sentence(0, Passage.Kind.DATELINE, told.tokens(), told.tree(), told.graph());
    assertThat(places.of(told, 0, 1)).isEqualTo(EntityKind.PLACE);
    assertThat(places.of(dateline, 0, 1)).isEqualTo(EntityKind.CITY);
  }
}
