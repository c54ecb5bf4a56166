package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventTimesTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> times(String trigger, Sentence sentence) {
    return reader.event(trigger, sentence).orElseThrow().arguments().stream()
        .filter(EventArgument::isTime)
        .map(time -> time.role() + " " + ReadSentences.text(time.mention(), sentence))
        .toList();
  }

  @Test
  void takesTheDateOfTheOwnClause() {
    assertThat(
            times(
                "arrested",
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ,/, who/WP was|be/VBD "
                        + "arrested|arrest/VBN in/IN 2015/CD/DATE ,/, died|die/VBD on/IN "
                        + "Friday|Friday/NNP/DATE ./.",
                    "compound(2,1) root(0,2) punct(2,3) -nsubj:pass(6,4) aux:pass(6,5) acl:relcl(2,6)",
                    "case(8,7) -obl(6,8) punct(6,9) dep(6,10) case(12,11) -obl(10,12) punct(2,13)",
                    "+nsubj:pass(6,2) +ref(2,4) +obl:in(6,8) +obl:on(10,12)")))
        .containsExactly("date 2015");
    assertThat(
            times(
                "died",
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ,/, who/WP was|be/VBD "
                        + "arrested|arrest/VBN in/IN 2015/CD/DATE ,/, died|die/VBD on/IN "
                        + "Friday|Friday/NNP/DATE ./.",
                    "compound(2,1) root(0,2) punct(2,3) -nsubj:pass(6,4) aux:pass(6,5) acl:relcl(2,6)",
                    "case(8,7) -obl(6,8) punct(6,9) dep(6,10) case(12,11) -obl(10,12) punct(2,13)",
                    "+nsubj:pass(6,2) +ref(2,4) +obl:in(6,8) +obl:on(10,12)")))
        .containsExactly("date Friday");
  }

  @Test
  void takesTheDateOfANoun() {
    assertThat(
            times(
                "arrest",
                sentence(
                    "The/DT arrest/NN of/IN Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON on/IN "
                        + "Friday|Friday/NNP/DATE surprised|surprise/VBD Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "det(2,1) nsubj(8,2) case(5,3) compound(5,4) -nmod(2,5) case(7,6) -obl(8,7) root(0,8)",
                    "obj(8,9) punct(8,10) +nmod:of(2,5) +obl:on(8,7)")))
        .containsExactly("date Friday");
    assertThat(
            times(
                "attack",
                sentence(
                    "The/DT Friday|Friday/NNP/DATE attack/NN/CAUSE_OF_DEATH killed|kill/VBD two/CD "
                        + "people|person/NNS ./.",
                    "det(3,1) compound(3,2) nsubj(4,3) root(0,4) nummod(6,5) obj(4,6) punct(4,7)")))
        .containsExactly("date Friday");
  }

  @Test
  void takesTheDateOfTheClauseThatGoverns() {
    assertThat(
            times(
                "meet",
                sentence(
                    "On/IN Friday|Friday/NNP/DATE ,/, Merkel|Merkel/NNP/PERSON visited|visit/VBD "
                        + "Oslo|Oslo/NNP/PLACE/CITY to/TO meet/VB Omar|Omar/NNP/PERSON "
                        + "Khalil|Khalil/NNP/PERSON ./.",
                    "case(2,1) -obl(5,2) punct(5,3) nsubj(5,4) root(0,5) obj(5,6) mark(8,7) xcomp(5,8)",
                    "compound(10,9) obj(8,10) punct(5,11) +obl:on(5,2) +nsubj:xsubj(8,6)")))
        .containsExactly("date Friday");
    assertThat(
            times(
                "killed",
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD Mosul|Mosul/NNP/PLACE in/IN 2015/CD/DATE "
                        + "and/CC killed|kill/VBD two/CD officers|officer/NNS ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(5,4) -obl(2,5) cc(7,6) -conj(2,7) nummod(9,8)",
                    "obj(7,9) punct(2,10) +nsubj(7,1) +obl:in(2,5) +conj:and(2,7)")))
        .containsExactly("date 2015");
  }

  @Test
  void isLessSureOfADateThatStandsFurtherAway() {
    Sentence sentence =
        sentence(
            "On/IN Friday|Friday/NNP/DATE ,/, Merkel|Merkel/NNP/PERSON visited|visit/VBD "
                + "Oslo|Oslo/NNP/PLACE/CITY to/TO meet/VB Omar|Omar/NNP/PERSON "
                + "Khalil|Khalil/NNP/PERSON ./.",
            "case(2,1) -obl(5,2) punct(5,3) nsubj(5,4) root(0,5) obj(5,6) mark(8,7) xcomp(5,8)",
            "compound(10,9) obj(8,10) punct(5,11) +obl:on(5,2) +nsubj:xsubj(8,6)");
    assertThat(confidence("meet", sentence)).isLessThan(confidence("visited", sentence));
  }

  private double confidence(String trigger, Sentence sentence) {
    return reader.event(trigger, sentence).orElseThrow().arguments().stream()
        .filter(EventArgument::isTime)
        .findFirst()
        .orElseThrow()
        .confidence();
  }

  @Test
  void takesNoDateFromTheClauseThatItWasSaidIn() {
    assertThat(
            times(
                "attacked",
                sentence(
                    "Merkel|Merkel/NNP/PERSON said|say/VBD on/IN Friday|Friday/NNP/DATE that/IN "
                        + "rebels|rebel/NNS attacked|attack/VBD the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) case(4,3) -obl(2,4) mark(7,5) nsubj(7,6) ccomp(2,7) det(9,8)",
                    "obj(7,9) punct(2,10) +obl:on(2,4)")))
        .isEmpty();
  }

  private static Sentence killed(String preposition) {
    return sentence(
        "He/PRP was|be/VBD killed|kill/VBN "
            + preposition
            + "/IN an|a/DT attack/NN/CAUSE_OF_DEATH in/IN 2015/CD/DATE ./.",
        "nsubj:pass(3,1) aux:pass(3,2) root(0,3) case(6,4) det(6,5) -obl(3,6) case(8,7)",
        "-nmod(6,8) punct(3,9) +obl:" + preposition + "(3,6) +nmod:in(6,8)");
  }

  @Test
  void takesTheDateOfWhatItHappenedIn() {
    assertThat(times("killed", killed("during"))).containsExactly("date 2015");
    assertThat(times("killed", killed("after"))).isEmpty();
  }

  @Test
  void takesNoDateThroughAPrepositionOfAnotherTime() {
    Sentence sentence =
        sentence(
            "Stocks|stock/NNS fell|fall/VBD Thursday|Thursday/NNP/DATE after/IN the/DT "
                + "attack/NN/CAUSE_OF_DEATH ./.",
            "nsubj(2,1) root(0,2) -obl:tmod(2,3) case(6,4) det(6,5) -obl(2,6) punct(2,7)",
            "+obl:tmod(2,3) +obl:after(2,6)");
    assertThat(times("fell", sentence)).containsExactly("date Thursday");
    assertThat(times("attack", sentence)).isEmpty();
  }

  @Test
  void takesTheDateBehindANounThatTellsOfNothing() {
    assertThat(
            times(
                "attacked",
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD the/DT village/NN on/IN "
                        + "Friday|Friday/NNP/DATE ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(6,5) -nmod(4,6) punct(2,7)",
                    "+nmod:on(4,6)")))
        .containsExactly("date Friday");
  }

  @Test
  void takesNoDateThatAnEventWasBeforeOrAfter() {
    assertThat(
            times(
                "attacked",
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD the/DT village/NN before/IN "
                        + "Friday|Friday/NNP/DATE ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(6,5) -obl(2,6) punct(2,7)",
                    "+obl:before(2,6)")))
        .isEmpty();
  }

  @Test
  void takesNoDateFromWhatAnnouncesOrPlansTheEvent() {
    assertThat(
            times(
                "attack",
                sentence(
                    "Rebels|rebel/NNS threatened|threaten/VBD on/IN Friday|Friday/NNP/DATE to/TO "
                        + "attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) case(4,3) -obl(2,4) mark(6,5) xcomp(2,6) det(8,7) obj(6,8)",
                    "punct(2,9) +obl:on(2,4) +nsubj:xsubj(6,1)")))
        .isEmpty();
  }

  @Test
  void takesNoComparisonForABeginning() {
    assertThat(
            times(
                "attack",
                sentence(
                    "The/DT worst|bad/JJS attack/NN/CAUSE_OF_DEATH since/IN 2015/CD/DATE "
                        + "destroyed|destroy/VBD Mosul|Mosul/NNP/PLACE ./.",
                    "det(3,1) amod(3,2) nsubj(6,3) case(5,4) -nmod(3,5) root(0,6) obj(6,7)",
                    "punct(6,8) +nmod:since(3,5)")))
        .isEmpty();
    assertThat(
            times(
                "fell to",
                sentence(
                    "Stocks|stock/NNS fell|fall/VBD to/IN levels|level/NNS unseen/JJ since/IN "
                        + "2015/CD/DATE ./.",
                    "nsubj(2,1) root(0,2) case(4,3) -obl(2,4) amod(4,5) case(7,6) -obl(2,7) punct(2,8)",
                    "+obl:to(2,4) +obl:since(2,7)")))
        .isEmpty();
  }

  @Test
  void readsWhatBeginsSinceAndEndsUntil() {
    assertThat(
            times(
                "detained",
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON has|have/VBZ been|be/VBN "
                        + "detained|detain/VBN since/IN 2015/CD/DATE ./.",
                    "compound(2,1) nsubj:pass(5,2) aux(5,3) aux:pass(5,4) root(0,5) case(7,6) -obl(5,7)",
                    "punct(5,8) +obl:since(5,7)")))
        .containsExactly("begin 2015");
    assertThat(
            times(
                "detained",
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON will/MD be/VB detained|detain/VBN "
                        + "until/IN Friday|Friday/NNP/DATE ./.",
                    "compound(2,1) nsubj:pass(5,2) aux(5,3) aux:pass(5,4) root(0,5) case(7,6) -obl(5,7)",
                    "punct(5,8) +obl:until(5,7)")))
        .containsExactly("end Friday");
    assertThat(
            times(
                "detained",
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON was|be/VBD detained|detain/VBN "
                        + "from/IN May|May/NNP/DATE to/IN June|June/NNP/DATE ./.",
                    "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) -obl(4,6) case(8,7)",
                    "-nmod(6,8) punct(4,9) +obl:from(4,6) +nmod:to(6,8)")))
        .containsExactly("begin May", "end June");
  }
}
