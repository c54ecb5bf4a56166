package org.dramatis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameFinderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> mentions(Sentence... sentences) {
    return reader.mentions(sentences);
  }

  @Test
  void peelsPostsOffPersons() {
    assertThat(
            mentions(
                sentence(
                    "Foreign|Foreign/NNP/TITLE Secretary|Secretary/NNP/TITLE Boris|Boris/NNP/PERSON "
                        + "Johnson|Johnson/NNP/PERSON met|meet/VBD Pope|Pope/NNP/PERSON "
                        + "Francis|Francis/NNP/PERSON ./.",
                    "compound(2,1) compound(4,2) compound(4,3) nsubj(5,4) root(0,5) compound(7,6)",
                    "obj(5,7) punct(5,8)")))
        .contains("Boris Johnson | NAME PERSON | Boris Johnson");
    Sentence sentence =
        sentence(
            "General/NNP/PERSON/TITLE Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON left/VBD",
            "compound(3,1) compound(3,2) nsubj(4,3) root(0,4)");
    assertThat(mentions(sentence)).containsExactly("Omar Khalil | NAME PERSON | Omar Khalil");
  }

  @Test
  void leavesCustomaryTitlesToPersonsOfOneName() {
    assertThat(
            mentions(
                sentence(
                    "Foreign|Foreign/NNP/TITLE Secretary|Secretary/NNP/TITLE Boris|Boris/NNP/PERSON "
                        + "Johnson|Johnson/NNP/PERSON met|meet/VBD Pope|Pope/NNP/PERSON "
                        + "Francis|Francis/NNP/PERSON ./.",
                    "compound(2,1) compound(4,2) compound(4,3) nsubj(5,4) root(0,5) compound(7,6)",
                    "obj(5,7) punct(5,8)")))
        .contains("Pope Francis | NAME PERSON | Pope Francis");
    assertThat(
            mentions(
                sentence(
                    "Queen|Queen/NNP/PERSON Elizabeth|Elizabeth/NNP/PERSON met|meet/VBD "
                        + "Prime|Prime/NNP/TITLE Minister|Minister/NNP/TITLE Theresa|Theresa/NNP/PERSON "
                        + "May|May/NNP/PERSON ./.",
                    "compound(2,1) nsubj(3,2) root(0,3) compound(5,4) compound(7,5) compound(7,6)",
                    "obl:tmod(3,7) punct(3,8)")))
        .containsExactly(
            "Queen Elizabeth | NAME PERSON | Queen Elizabeth",
            "Theresa May | NAME PERSON | Theresa May");
  }

  @Test
  void takesWhoSpeaksForOthersForAPerson() {
    assertThat(
            mentions(
                sentence(
                    "Ana/NNP/ORGANISATION Stanley/NNP/ORGANISATION ,/, a/DT spokeswoman/NN left/VBD",
                    "compound(2,1) nsubj(6,2) punct(2,3) det(5,4) appos(2,5) root(0,6)")))
        .contains("Ana Stanley | NAME PERSON | Ana Stanley");
    assertThat(
            mentions(
                sentence(
                    "Its/PRP$ spokeswoman/NN ,/, Ana/NNP/ORGANISATION Stanley/NNP/ORGANISATION left/VBD",
                    "nmod:poss(2,1) nsubj(6,2) punct(2,3) compound(5,4) appos(2,5) root(0,6)")))
        .contains("Ana Stanley | NAME PERSON | Ana Stanley");
  }

  @Test
  void takesWhatIsNumberedForNoOrganisation() {
    assertThat(
            mentions(
                sentence(
                    "Flight/NNP/ORGANISATION 752/CD crashed|crash/VBD",
                    "nsubj(3,1) nummod(1,2) root(0,3)")))
        .noneMatch(mention -> mention.contains("ORGANISATION"));
  }

  @Test
  void leavesPossessiveEndingsOut() {
    Sentence sentence =
        sentence(
            "Pompeo|Pompeo/NNP/PERSON 's/POS/PERSON envoy/NN left/VBD",
            "nmod:poss(3,1) case(1,2) nsubj(4,3) root(0,4)");
    assertThat(mentions(sentence)).contains("Pompeo | NAME PERSON | Pompeo");
  }

  @Test
  void leavesQuotationMarksAndArticlesOut() {
    Sentence sentence =
        sentence(
            "\"/``/ORGANISATION The/DT/ORGANISATION Harbour/NNP/ORGANISATION"
                + " Board/NNP/ORGANISATION \"/''/ORGANISATION met|meet/VBD",
            "punct(4,1) det(4,2) compound(4,3) nsubj(6,4) punct(4,5) root(0,6)");
    assertThat(mentions(sentence))
        .containsExactly("Harbour Board | NAME ORGANISATION | Harbour Board");
  }

  @Test
  void tellsFacilitiesAndKindsOfPlace() {
    assertThat(
            mentions(
                sentence(
                    "Germany|Germany/NNP/PLACE/COUNTRY beat/VBD France|France/NNP/PLACE/COUNTRY at/IN "
                        + "Wembley|Wembley/NNP/PLACE/CITY Stadium|Stadium/NNP/PLACE ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(6,4) compound(6,5) -obl(2,6) punct(2,7)",
                    "+obl:at(2,6)")))
        .containsExactly(
            "Germany | NAME COUNTRY | Germany",
            "France | NAME COUNTRY | France",
            "Wembley Stadium | NAME FACILITY | Wembley Stadium");
    assertThat(
            mentions(
                sentence(
                    "Merkel|Merkel/NNP/PERSON and/CC Macron|Macron/NNP/PERSON met|meet/VBD in/IN "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(4,1) cc(3,2) -conj(1,3) root(0,4) case(6,5) -obl(4,6) punct(4,7)",
                    "+conj:and(1,3) +nsubj(4,3) +obl:in(4,6)")))
        .contains("Oslo | NAME CITY | Oslo");
  }

  @Test
  void takesAPostBeforeAPersonForNoOrganisation() {
    Sentence sentence =
        sentence(
            "Defence/NNP/ORGANISATION Secretary/NNP Michael|Michael/NNP/PERSON"
                + " Fallon|Fallon/NNP/PERSON left/VBD",
            "compound(4,1) compound(4,2) compound(4,3) nsubj(5,4) root(0,5)");
    assertThat(mentions(sentence)).containsExactly("Michael Fallon | NAME PERSON | Michael Fallon");
  }

  @Test
  void takesWhatSomethingIsNearForAPlace() {
    Sentence sentence =
        sentence(
            "Strikes|strike/NNS near/IN Ayn|Ayn/NNP/PERSON Isa|Isa/NNP/PERSON ended|end/VBD",
            "nsubj(5,1) case(4,2) compound(4,3) -nmod(1,4) root(0,5) +nmod:near(1,4)");
    assertThat(mentions(sentence)).contains("Ayn Isa | NAME PLACE | Ayn Isa");
  }

  @Test
  void takesNoNumberForAName() {
    Sentence sentence = sentence("1234/CD/ORGANISATION left/VBD", "nsubj(2,1) root(0,2)");
    assertThat(mentions(sentence)).noneMatch(mention -> mention.contains("NAME"));
  }

  @Test
  void takesAPostALegalFormOrALetterForNoOrganisation() {
    Sentence sentence =
        sentence(
            "Affairs/NNP/ORGANISATION Minister/NNP/ORGANISATION and/CC LLC/NNP/ORGANISATION"
                + " met|meet/VBD D/NNP/ORGANISATION",
            "compound(2,1) nsubj(5,2) cc(4,3) conj(2,4) root(0,5) obj(5,6)");
    assertThat(mentions(sentence)).noneMatch(mention -> mention.contains("NAME"));
  }

  @Test
  void takesAnOccasionForNoOrganisation() {
    Sentence sentence =
        sentence(
            "The/DT World/NNP/ORGANISATION Dockers/NNP/ORGANISATION Conference/NNP/ORGANISATION"
                + " (/-LRB- WDC/NNP/ORGANISATION )/-RRB- opened|open/VBD",
            "det(4,1) compound(4,2) compound(4,3) nsubj(8,4) punct(6,5) appos(4,6) punct(6,7) root(0,8)");
    assertThat(mentions(sentence)).noneMatch(mention -> mention.contains("NAME"));
  }

  @Test
  void readsOnlyNamesInDatelines() {
    Sentence told =
        sentence(
            "The/DT Iraqi|Iraqi/JJ/MISC/NATIONALITY parliament/NN approved|approve/VBD the/DT "
                + "law/NN ./.",
            "det(3,1) amod(3,2) nsubj(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)");
    Sentence dateline =
        new Sentence(0, Passage.Kind.DATELINE, told.tokens(), told.tree(), told.graph());
    assertThat(mentions(told)).hasSize(3);
    assertThat(mentions(dateline)).isEmpty();
    Sentence place =
        sentence(
            "Baghdad|Baghdad/NNP/PLACE/CITY ,/, Iraq|Iraq/NNP/PLACE/COUNTRY (/-LRB- "
                + "Reuters|Reuters/NNP/ORGANISATION )/-RRB- -/:",
            "root(0,1) punct(1,2) appos(1,3) punct(5,4) appos(1,5) punct(5,6) punct(1,7)");
    assertThat(
            mentions(
                new Sentence(
                    0, Passage.Kind.DATELINE, place.tokens(), place.tree(), place.graph())))
        .contains("Baghdad | NAME CITY | Baghdad", "Iraq | NAME COUNTRY | Iraq");
  }
}
