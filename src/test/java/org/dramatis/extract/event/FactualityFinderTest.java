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
class FactualityFinderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private Factuality of(String trigger, Sentence sentence) {
    return reader.event(trigger, sentence).orElseThrow().factuality();
  }

  @Test
  void takesAPlainStatementForAsserted() {
    assertThat(
            of(
                "attacked",
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(2,5)")))
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void leavesAssertedWhatHappenedWhenSomethingElseFailed() {
    assertThat(
            of(
                "attacked",
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD after/IN talks|talk/NNS failed|fail/VBD"
                        + " ./.",
                    "nsubj(2,1) root(0,2) mark(5,3) nsubj(5,4) advcl(2,5) punct(2,6)")))
        .isEqualTo(Factuality.ASSERTED);
    assertThat(
            of(
                "attacked",
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD and/CC failed|fail/VBD ./.",
                    "nsubj(2,1) root(0,2) cc(4,3) conj(2,4) punct(2,5)")))
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void leavesAssertedWhatNothingIsSaidOf() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS gave|give/VBD no/DT reason/NN for/IN the/DT attack/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(7,5) det(7,6) -nmod(4,7)"
                        + " punct(2,8)",
                    "+nmod:for(4,7)")))
        .isEqualTo(Factuality.ASSERTED);
    assertThat(
            of(
                "visit",
                sentence(
                    "Merkel|Merkel/NNP/PERSON made|make/VBD no/DT visit/NN to/IN "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(6,5) -nmod(4,6) punct(2,7)",
                    "+nmod:to(4,6)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void readsModalVerbs() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Rebels|rebel/NNS may/MD attack/VB the/DT village/NN ./.",
                    "nsubj(3,1) aux(3,2) root(0,3) det(5,4) obj(3,5) punct(3,6)")))
        .isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void readsAdverbsAndAdjectivesOfDoubt() {
    assertThat(
            of(
                "attacked",
                sentence(
                    "Allegedly/RB ,/, rebels|rebel/NNS attacked|attack/VBD the/DT village/NN ./.",
                    "advmod(4,1) punct(4,2) nsubj(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)")))
        .isEqualTo(Factuality.UNCERTAIN);
    assertThat(
            of(
                "attack",
                sentence(
                    "An|a/DT alleged/JJ attack/NN/CAUSE_OF_DEATH on/IN the/DT village/NN was|be/VBD"
                        + " reported|report/VBN ./.",
                    "det(3,1) amod(3,2) nsubj:pass(8,3) case(6,4) det(6,5) -nmod(3,6)"
                        + " aux:pass(8,7)",
                    "root(0,8) punct(8,9) +nmod:on(3,6)")))
        .isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void readsConditions() {
    Sentence sentence =
        sentence(
            "If/IN rebels|rebel/NNS attack/VBP the/DT village/NN ,/, the/DT army/NN will/MD "
                + "retreat/VB ./.",
            "mark(3,1) nsubj(3,2) -advcl(10,3) det(5,4) obj(3,5) punct(10,6) det(8,7) nsubj(10,8)",
            "aux(10,9) root(0,10) punct(10,11) +advcl:if(10,3)");
    assertThat(of("attack", sentence)).isEqualTo(Factuality.UNCERTAIN);
    assertThat(of("retreat", sentence)).isEqualTo(Factuality.FUTURE);
  }

  @Test
  void takesAdverbialClausesForKnown() {
    assertThat(
            of(
                "attacked",
                sentence(
                    "The/DT army/NN may/MD retreat/VB because/IN rebels|rebel/NNS "
                        + "attacked|attack/VBD the/DT village/NN ./.",
                    "det(2,1) nsubj(4,2) aux(4,3) root(0,4) mark(7,5) nsubj(7,6) -advcl(4,7)"
                        + " det(9,8)",
                    "obj(7,9) punct(4,10) +advcl:because(4,7)")))
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void takesWhatIsToBeFacedForKnown() {
    Sentence sentence =
        sentence(
            "Ministers|minister/NNS plan/VBP to/TO investigate/VB the/DT attack/NN ./.",
            "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) det(6,5) obj(4,6) punct(2,7)",
            "+nsubj:xsubj(4,1)");
    assertThat(of("attack", sentence)).isEqualTo(Factuality.ASSERTED);
    assertThat(of("investigate", sentence)).isEqualTo(Factuality.FUTURE);
  }

  @Test
  void readsQuestions() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Did|do/VBD rebels|rebel/NNS attack/VB the/DT village/NN ?/.",
                    "aux(3,1) nsubj(3,2) root(0,3) det(5,4) obj(3,5) punct(3,6)")))
        .isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void readsWhatIsSaidOfAHappening() {
    assertThat(
            of(
                "trial",
                sentence(
                    "The/DT trial/NN will/MD begin/VB on/IN Friday|Friday/NNP/DATE ./.",
                    "det(2,1) nsubj(4,2) aux(4,3) root(0,4) case(6,5) -obl(4,6) punct(4,7)",
                    "+obl:on(4,6)")))
        .isEqualTo(Factuality.FUTURE);
    assertThat(
            of(
                "killing",
                sentence(
                    "No/DT killing/NN occurred|occur/VBD ./.",
                    "det(2,1) nsubj(3,2) root(0,3) punct(3,4)")))
        .isEqualTo(Factuality.NEGATED);
  }

  @Test
  void leavesOpenWhatIsLaidAtSomebodysDoor() {
    assertThat(of("attacking", accusation("suspected|suspect", "of")))
        .isEqualTo(Factuality.UNCERTAIN);
    assertThat(of("attacking", accusation("charged|charge", "with")))
        .isEqualTo(Factuality.UNCERTAIN);
    assertThat(of("attacking", accusation("blamed|blame", "for"))).isEqualTo(Factuality.UNCERTAIN);
    assertThat(of("attacking", accusation("arrested|arrest", "after")))
        .isEqualTo(Factuality.ASSERTED);
    assertThat(of("attacking", accusation("convicted|convict", "of")))
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void leavesOpenWhatStandsBeforeTheNameOfAVictim() {
    assertThat(
            of(
                "killing",
                sentence(
                    "Police|police/NNS arrested|arrest/VBD rebels|rebel/NNS for/IN "
                        + "killing|kill/VBG Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(7,4) amod(7,5) compound(7,6) -obl(2,7)",
                    "punct(2,8) +obl:for(2,7)")))
        .isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void readsWhatIsToBeDone() {
    assertThat(
            of(
                "leave",
                sentence(
                    "Khalil|Khalil/NNP/PERSON is|be/VBZ to/TO leave/VB Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(4,1) aux(4,2) mark(4,3) root(0,4) obj(4,5) punct(4,6)")))
        .isEqualTo(Factuality.FUTURE);
  }

  @Test
  void leavesOpenWhatIsNotWanted() {
    assertThat(
            of(
                "attack",
                sentence(
                    "Merkel|Merkel/NNP/PERSON urged|urge/VBD rebels|rebel/NNS not/RB to/TO "
                        + "attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) advmod(6,4) mark(6,5) xcomp(2,6) det(8,7)",
                    "obj(6,8) punct(2,9)")))
        .isEqualTo(Factuality.UNCERTAIN);
    assertThat(
            of(
                "strike",
                sentence(
                    "Unions|union/NNS do/VBP not/RB want/VB this/DT strike/NN ./.",
                    "nsubj(4,1) aux(4,2) advmod(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)")))
        .isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void deniesWhatSomebodyIsStoppedFrom() {
    assertThat(of("attacking", accusation("stopped|stop", "from"))).isEqualTo(Factuality.NEGATED);
    assertThat(of("attacking", accusation("stopped|stop", "after"))).isEqualTo(Factuality.ASSERTED);
  }

  private static Sentence accusation(String verb, String preposition) {
    return sentence(
        "Rebels|rebel/NNS were|be/VBD "
            + verb
            + "/VBN "
            + preposition
            + "/IN attacking|attack/VBG the/DT village/NN ./.",
        "nsubj:pass(3,1) aux:pass(3,2) root(0,3) case(5,4) -advcl(3,5) det(7,6) obj(5,7)",
        "punct(3,8) +advcl:" + preposition + "(3,5)");
  }
}
