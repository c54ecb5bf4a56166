package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Factuality;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NegatedEventsTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private Factuality of(String trigger, Sentence sentence) {
    return reader.event(trigger, sentence).orElseThrow().factuality();
  }

  @Test
  void readsNegation() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS did|do/VBD not/RB attack/VB the/DT village/NN ./.",
                    "nsubj(4,1) aux(4,2) advmod(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)")))
        .isEqualTo(Factuality.NEGATED);
    assertThat(
            of(
                "resigned",
                sentence(
                    "Merkel|Merkel/NNP/PERSON said|say/VBD that/IN Omar|Omar/NNP/PERSON "
                        + "Khalil|Khalil/NNP/PERSON had|have/VBD not/RB resigned|resign/VBN ./.",
                    "nsubj(2,1) root(0,2) mark(8,3) compound(5,4) nsubj(8,5) aux(8,6) advmod(8,7)",
                    "ccomp(2,8) punct(2,9)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void readsNegationOfWhoTakesPart() {
    assertThat(
            of(
                "killed",
                sentence(
                    "Nobody/NN was|be/VBD killed|kill/VBN ./.",
                    "nsubj:pass(3,1) aux:pass(3,2) root(0,3) punct(3,4)")))
        .isEqualTo(Factuality.NEGATED);
    assertThat(
            of(
                "killed",
                sentence(
                    "No/DT soldiers|soldier/NNS were|be/VBD killed|kill/VBN ./.",
                    "det(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) punct(4,5)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void readsNegationByTheVerbAbove() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS failed|fail/VBD to/TO attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) det(6,5) obj(4,6) punct(2,7)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void readsDenial() {
    assertThat(
            of(
                "killing",
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON denied|deny/VBD killing|kill/VBG"
                        + " Maria|Maria/NNP/PERSON Lopez|Lopez/NNP/PERSON ./.",
                    "compound(2,1) nsubj(3,2) root(0,3) dep(3,4) compound(6,5) obj(4,6)"
                        + " punct(3,7)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void leavesOpenWhatADeniedDenialSays() {
    assertThat(
            of(
                "killing",
                sentence(
                    "Khalil|Khalil/NNP/PERSON did|do/VBD not/RB deny/VB killing|kill/VBG "
                        + "Lopez|Lopez/NNP/PERSON ./.",
                    "nsubj(4,1) aux(4,2) advmod(4,3) root(0,4) xcomp(4,5) obj(5,6) punct(4,7)")))
        .isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void readsWhatIsDoneWithout() {
    assertThat(
            of(
                "attacking",
                sentence(
                    "Rebels|rebel/NNS left|leave/VBD without/IN attacking|attack/VBG the/DT "
                        + "village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) -advcl(2,4) det(6,5) obj(4,6) punct(2,7)",
                    "+advcl:without(2,4)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void deniesWhatNearlyHappened() {
    assertThat(
            of(
                "killed",
                sentence(
                    "Khalil|Khalil/NNP/PERSON was|be/VBD nearly/RB killed|kill/VBN ./.",
                    "nsubj:pass(4,1) aux:pass(4,2) advmod(4,3) root(0,4) punct(4,5)")))
        .isEqualTo(Factuality.NEGATED);
    assertThat(
            of(
                "killed",
                sentence(
                    "Rebels|rebel/NNS killed|kill/VBD nearly/RB 200/CD people|person/NNS ./.",
                    "nsubj(2,1) root(0,2) advmod(4,3) nummod(5,4) obj(2,5) punct(2,6)")))
        .isEqualTo(Factuality.ASSERTED);
  }
}
