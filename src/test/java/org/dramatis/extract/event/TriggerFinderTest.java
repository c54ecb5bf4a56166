package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriggerFinderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> stories(Sentence... sentences) {
    return reader.stories(sentences);
  }

  @Test
  void readsAVerbWithItsParticle() {
    assertThat(
            stories(
                sentence(
                    "Adel|Adel/NNP/PERSON Mahdi|Mahdi/NNP/PERSON stepped|step/VBD down/RP on/IN "
                        + "Friday|Friday/NNP/DATE ./.",
                    "compound(2,1) nsubj(3,2) root(0,3) compound:prt(3,4) case(6,5) -obl(3,6) punct(3,7)",
                    "+obl:on(3,6)")))
        .containsExactly("stepped down Resignation | actor Adel Mahdi | date Friday");
  }

  @Test
  void readsAVerbWithItsPreposition() {
    assertThat(
            stories(
                sentence(
                    "Merkel|Merkel/NNP/PERSON called|call/VBD for/IN a/DT ceasefire/NN ./.",
                    "nsubj(2,1) root(0,2) case(5,3) det(5,4) -obl(2,5) punct(2,6) +obl:for(2,5)")))
        .contains("called for Demand | actor Merkel | topic a ceasefire");
  }

  @Test
  void readsAVerbWithItsObject() {
    assertThat(
            stories(
                sentence(
                    "Protesters|protester/NNS set/VBD fire/NN/CAUSE_OF_DEATH to/IN the/DT embassy/NN "
                        + "./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(6,4) det(6,5) -obl(2,6) punct(2,7) +obl:to(2,6)")))
        .anyMatch(story -> story.startsWith("set fire Arson | actor Protesters"));
  }

  @Test
  void readsACompoundNoun() {
    assertThat(
            stories(
                sentence(
                    "A/DT bomb/NN attack/NN/CAUSE_OF_DEATH on/IN a/DT police/NN station/NN "
                        + "killed|kill/VBD two/CD officers|officer/NNS ./.",
                    "det(3,1) compound(3,2) nsubj(8,3) case(7,4) det(7,5) compound(7,6) -nmod(3,7)",
                    "root(0,8) nummod(10,9) obj(8,10) punct(8,11) +nmod:on(3,7)")))
        .contains("bomb attack Bombing | target a police station");
    assertThat(
            stories(
                sentence(
                    "The/DT air/NN strike/NN destroyed|destroy/VBD a/DT bridge/NN ./.",
                    "det(3,1) compound(3,2) nsubj(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)")))
        .contains("air strike AirStrike");
  }

  @Test
  void takesAStrikeOfAUnionForAWalkOut() {
    assertThat(
            stories(
                sentence(
                    "The/DT union/NN said|say/VBD the/DT strike/NN would/MD begin/VB on/IN "
                        + "Monday|Monday/NNP/DATE ./.",
                    "det(2,1) nsubj(3,2) root(0,3) det(5,4) nsubj(7,5) aux(7,6) ccomp(3,7) case(9,8)",
                    "-obl(7,9) punct(3,10) +obl:on(7,9)")))
        .anyMatch(story -> story.startsWith("strike WorkersStrike"));
  }

  @Test
  void takesAStrikeWithWeaponsForNoWalkOut() {
    assertThat(
            stories(
                sentence(
                    "The/DT US|US/NNP/PLACE/COUNTRY drone/VB strike/NN on/IN the/DT convoy/NN "
                        + "was|be/VBD condemned|condemn/VBN ./.",
                    "det(2,1) nsubj(3,2) csubj:pass(9,3) obj(3,4) case(7,5) det(7,6) -nmod(4,7)",
                    "aux:pass(9,8) root(0,9) punct(9,10) +nmod:on(4,7)")))
        .noneMatch(story -> story.startsWith("strike WorkersStrike"));
  }

  @Test
  void takesAStrikeWithoutAHintForNeither() {
    assertThat(
            stories(
                sentence(
                    "The/DT strike/NN hit/VBD a/DT convoy/NN near/IN Baghdad|Baghdad/NNP/PLACE/CITY "
                        + "airport/NN ./.",
                    "det(2,1) nsubj(3,2) root(0,3) det(5,4) obj(3,5) case(8,6) compound(8,7) -nmod(5,8)",
                    "punct(3,9) +nmod:near(5,8)")))
        .contains("strike Occurrence");
  }

  @Test
  void takesWordsOfANameForNoEvent() {
    Sentence sentence =
        sentence(
            "The/DT Peace/NNP/ORGANISATION Treaty/NNP/ORGANISATION Council/NNP/ORGANISATION"
                + " left/VBD",
            "det(4,1) compound(4,2) compound(4,3) nsubj(5,4) root(0,5)");
    assertThat(stories(sentence)).containsExactly("left Occurrence | actor Peace Treaty Council");
  }

  @Test
  void takesTheFirstNounOfACompoundForNoEvent() {
    assertThat(
            stories(
                sentence(
                    "The/DT murder/NN/CRIMINAL_CHARGE suspect/NN fled|flee/VBD ./.",
                    "det(3,1) compound(3,2) nsubj(4,3) root(0,4) punct(4,5)")))
        .containsExactly("fled Fleeing | actor The murder suspect");
  }

  @Test
  void keepsAVerbThatNoClassHas() {
    assertThat(
            stories(
                sentence(
                    "Germany|Germany/NNP/PLACE/COUNTRY beat/VBD France|France/NNP/PLACE/COUNTRY at/IN "
                        + "Wembley|Wembley/NNP/PLACE/CITY Stadium|Stadium/NNP/PLACE ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(6,4) compound(6,5) -obl(2,6) punct(2,7)",
                    "+obl:at(2,6)")))
        .containsExactly("beat Occurrence | actor Germany | place Wembley Stadium | target France");
  }
}
