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
class FutureEventsTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private Factuality of(String trigger, Sentence sentence) {
    return reader.event(trigger, sentence).orElseThrow().factuality();
  }

  @Test
  void readsPlans() {
    assertThat(
            of(
                "attack",
                sentence(
                    "The/DT rebels|rebel/NNS plan/VBP to/TO attack/VB the/DT village/NN ./.",
                    "det(2,1) nsubj(3,2) root(0,3) mark(5,4) xcomp(3,5) det(7,6) obj(5,7)"
                        + " punct(3,8)",
                    "+nsubj:xsubj(5,2)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "visit",
                sentence(
                    "Merkel|Merkel/NNP/PERSON promised|promise/VBD to/TO visit/VB "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) obj(4,5) punct(2,6)"
                        + " +nsubj:xsubj(4,1)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "visit",
                sentence(
                    "The/DT planned|plan/VBN visit/NN of/IN Merkel|Merkel/NNP/PERSON to/IN "
                        + "Oslo|Oslo/NNP/PLACE/CITY was|be/VBD cancelled|cancel/VBN ./.",
                    "det(3,1) amod(3,2) nsubj:pass(9,3) case(5,4) -nmod(3,5) case(7,6) -nmod(3,7)",
                    "aux:pass(9,8) root(0,9) punct(9,10) +nmod:of(3,5) +nmod:to(3,7)")))
        .isNotEqualTo(Factuality.ASSERTED);
  }

  @Test
  void readsDemands() {
    assertThat(
            of(
                "resign",
                sentence(
                    "Merkel|Merkel/NNP/PERSON urged|urge/VBD Omar|Omar/NNP/PERSON "
                        + "Khalil|Khalil/NNP/PERSON to/TO resign/VB ./.",
                    "nsubj(2,1) root(0,2) compound(4,3) obj(2,4) mark(6,5) xcomp(2,6) punct(2,7)",
                    "+nsubj:xsubj(6,4)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "ceasefire",
                sentence(
                    "Merkel|Merkel/NNP/PERSON called|call/VBD for/IN a/DT ceasefire/NN ./.",
                    "nsubj(2,1) root(0,2) case(5,3) det(5,4) -obl(2,5) punct(2,6) +obl:for(2,5)")))
        .isEqualTo(Factuality.FUTURE);
  }

  @Test
  void readsTheFuture() {
    assertThat(
            of(
                "withdraw from",
                sentence(
                    "Iraq|Iraq/NNP/PLACE/COUNTRY will/MD withdraw/VB from/IN the/DT treaty/NN ./.",
                    "nsubj(3,1) aux(3,2) root(0,3) case(6,4) det(6,5) -obl(3,6) punct(3,7)"
                        + " +obl:from(3,6)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "arrest",
                sentence(
                    "Police/NNS said|say/VBD they/PRP would/MD arrest/VB Omar|Omar/NNP/PERSON "
                        + "Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) nsubj(5,3) aux(5,4) ccomp(2,5) compound(7,6) obj(5,7)",
                    "punct(2,8)")))
        .isEqualTo(Factuality.FUTURE);
  }

  @Test
  void readsPurposesAsWhatIsStillToCome() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS met|meet/VBD to/TO attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) -advcl(2,4) det(6,5) obj(4,6) punct(2,7)",
                    "+advcl:to(2,4)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "attack",
                sentence(
                    "The/DT army/NN has|have/VBZ orders|order/NNS to/TO attack/VB the/DT "
                        + "village/NN ./.",
                    "det(2,1) nsubj(3,2) root(0,3) obj(3,4) mark(6,5) acl(4,6) det(8,7) obj(6,8)",
                    "punct(3,9)")))
        .isEqualTo(Factuality.FUTURE);
  }

  @Test
  void readsPurposesThatTheParserTakesForComplements() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS gathered|gather/VBD to/TO attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) det(6,5) obj(4,6) punct(2,7)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS began|begin/VBD to/TO attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) det(6,5) obj(4,6) punct(2,7)")))
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void readsWhatIsScheduled() {
    assertThat(
            of(
                "trial",
                sentence(
                    "The/DT trial/NN is|be/VBZ set|set/VBN to/TO begin/VB ./.",
                    "det(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) mark(6,5) xcomp(4,6)",
                    "punct(4,7) +nsubj:xsubj(6,2)")))
        .isEqualTo(Factuality.FUTURE);
  }

  @Test
  void readsOutcomesAsTold() {
    assertThat(
            of(
                "win",
                sentence(
                    "The/DT team/NN came|come/VBD back/RB to/TO win/VB the/DT cup/NN ./.",
                    "det(2,1) nsubj(3,2) root(0,3) advmod(3,4) mark(6,5) -advcl(3,6) det(8,7)",
                    "obj(6,8) punct(3,9) +advcl:to(3,6)")))
        .isEqualTo(Factuality.ASSERTED);
    assertThat(
            of(
                "attack",
                sentence(
                    "They/PRP were|be/VBD the/DT first/JJ rebels|rebel/NNS to/TO attack/VB the/DT "
                        + "village/NN ./.",
                    "nsubj(5,1) cop(5,2) det(5,3) amod(5,4) root(0,5) mark(7,6) acl(5,7) det(9,8)",
                    "obj(7,9) punct(5,10)")))
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void readsADeniedPlanAsNegated() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Khalil|Khalil/NNP/PERSON denied|deny/VBD that/IN he/PRP planned|plan/VBD to/TO"
                        + " attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(5,3) nsubj(5,4) ccomp(2,5) mark(7,6) xcomp(5,7)",
                    "det(9,8) obj(7,9) punct(2,10) +nsubj:xsubj(7,4)")))
        .isEqualTo(Factuality.NEGATED);
  }
}
