package org.dramatis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistrictFinderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> mentions(Sentence... sentences) {
    return reader.mentions(sentences);
  }

  @Test
  void namesAPartOfACountryThatTheTaggersMissed() {
    assertThat(
            mentions(
                sentence(
                    "Floods/NNS hit/VBD Sarnow/NNP Oblast/NNP ,/, Russia|Russia/NNP/PLACE/COUNTRY ./.",
                    "nsubj(2,1) root(0,2) compound(4,3) obj(2,4) punct(6,5) appos(4,6) punct(2,7)")))
        .contains("Sarnow Oblast | NAME REGION | Sarnow Oblast", "Russia | NAME COUNTRY | Russia");
  }

  @Test
  void takesTheNounAlsoInSmallLetters() {
    assertThat(
            mentions(
                sentence(
                    "They/PRP left/VBD Bel/NNP Ardo/NNP province/NN ./.",
                    "nsubj(2,1) root(0,2) compound(5,3) compound(5,4) obj(2,5) punct(2,6)")))
        .contains("Bel Ardo province | NAME REGION | Bel Ardo province");
  }

  @Test
  void leavesADescriptionAndAnAdjectiveAlone() {
    assertThat(
            mentions(
                sentence(
                    "The/DT Iraqi|Iraqi/JJ/MISC/NATIONALITY province/NN was/VBD quiet/JJ ./.",
                    "det(3,1) amod(3,2) nsubj(5,3) cop(5,4) root(0,5) punct(5,6)")))
        .noneMatch(mention -> mention.contains("NAME REGION"));
  }
}
