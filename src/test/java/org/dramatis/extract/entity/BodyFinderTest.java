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
class BodyFinderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> mentions(Sentence... sentences) {
    return reader.mentions(sentences);
  }

  private static final String PARLIAMENT = " | NOMINAL ORGANISATION | Parliament of Iraq";

  @Test
  void describesABodyAfterItsCountry() {
    assertThat(
            mentions(
                sentence(
                    "Iraq|Iraq/NNP/PLACE/COUNTRY 's/POS parliament/NN voted|vote/VBD on/IN "
                        + "Sunday|Sunday/NNP/DATE ./.",
                    "nmod:poss(3,1) case(1,2) nsubj(4,3) root(0,4) case(6,5) -obl(4,6) punct(4,7)",
                    "+obl:on(4,6)")))
        .contains("Iraq 's parliament" + PARLIAMENT, "Iraq | NAME COUNTRY | Iraq");
  }

  @Test
  void describesABodyAfterTheAdjectiveOfItsCountry() {
    assertThat(
            mentions(
                sentence(
                    "The/DT Iraqi|Iraqi/JJ/MISC/NATIONALITY parliament/NN approved|approve/VBD the/DT "
                        + "law/NN ./.",
                    "det(3,1) amod(3,2) nsubj(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)")))
        .contains("Iraqi parliament" + PARLIAMENT, "Iraqi | NOMINAL COUNTRY | Iraq");
  }

  @Test
  void describesABodyOfACountry() {
    assertThat(
            mentions(
                sentence(
                    "The/DT parliament/NN of/IN the/DT Netherlands|Netherlands/NNP/PLACE/COUNTRY "
                        + "voted|vote/VBD ./.",
                    "det(2,1) nsubj(6,2) case(5,3) det(5,4) -nmod(2,5) root(0,6) punct(6,7) +nmod:of(2,5)")))
        .contains(
            "parliament of the Netherlands | NOMINAL ORGANISATION | Parliament of Netherlands");
  }

  @Test
  void namesABodyWithACapital() {
    assertThat(
            mentions(
                sentence(
                    "The/DT Government/NN of/IN Iraq|Iraq/NNP/PLACE/COUNTRY thanked|thank/VBD the/DT "
                        + "UK|UK/NNP/PLACE/COUNTRY Government|Government/NNP ./.",
                    "det(2,1) nsubj(5,2) case(4,3) -nmod(2,4) root(0,5) det(8,6) compound(8,7) obj(5,8)",
                    "punct(5,9) +nmod:of(2,4)")))
        .contains(
            "Government of Iraq | NAME ORGANISATION | Government of Iraq",
            "UK Government | NAME ORGANISATION | Government of UK");
  }

  @Test
  void namesNoBodyOfACountryThatOnlyStandsNear() {
    Sentence sentence =
        sentence(
            "The/DT government/NN left/VBD Iraq|Iraq/NNP/PLACE/COUNTRY",
            "det(2,1) nsubj(3,2) root(0,3) obj(3,4)");
    assertThat(mentions(sentence))
        .containsExactly(
            "The government | NOMINAL ORGANISATION | government", "Iraq | NAME COUNTRY | Iraq");
  }

  @Test
  void readsAnAdjectiveOfTwoWords() {
    assertThat(
            mentions(
                sentence(
                    "South/JJ/MISC/NATIONALITY Korean|Korean/JJ/MISC/NATIONALITY troops/NNS "
                        + "left|leave/VBD Iraq|Iraq/NNP/PLACE/COUNTRY ./.",
                    "amod(2,1) amod(3,2) nsubj(4,3) root(0,4) obj(4,5) punct(4,6)")))
        .contains(
            "South Korean | NOMINAL COUNTRY | South Korea",
            "South Korean troops | NOMINAL PERSON | troops");
  }

  @Test
  void takesThePeopleOfACountryForPersons() {
    assertThat(
            mentions(
                sentence(
                    "About/RB 200/CD of/IN the/DT Syrians|Syrian/NNPS/MISC and/CC two/CD "
                        + "Frenchmen|Frenchmen/NNPS/MISC left|leave/VBN ./.",
                    "-advmod(2,1) -nsubj(9,2) -case(5,3) det(5,4) -nmod(2,5) cc(8,6) nummod(8,7)",
                    "-conj(5,8) root(0,9) punct(9,10) +advmod(5,1) +det:qmod(5,2) +fixed(2,3) +nsubj(9,5)",
                    "+conj:and(5,8) +nsubj(9,8)")))
        .contains("two Frenchmen | NOMINAL PERSON | frenchmen 2")
        .noneMatch(mention -> mention.contains("COUNTRY"));
  }

  @Test
  void leavesTheAdjectiveInAnOrganisationsName() {
    assertThat(
            mentions(
                sentence(
                    "The/DT \"/`` Free|Free/NNP/ORGANISATION Syrian|Syrian/NNP/ORGANISATION "
                        + "Army|Army/NNP/ORGANISATION \"/'' left|leave/VBD Mosul|Mosul/NNP/PLACE 's/POS "
                        + "airport/NN ./.",
                    "det(5,1) punct(5,2) compound(4,3) compound(5,4) nsubj(7,5) punct(5,6) root(0,7)",
                    "nmod:poss(10,8) case(8,9) obj(7,10) punct(7,11)")))
        .contains("Free Syrian Army | NAME ORGANISATION | Free Syrian Army")
        .noneMatch(mention -> mention.contains("COUNTRY"));
  }
}
