package org.dramatis.extract.event.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrammarRolesTest {
  private final GrammarStories reader =
      new GrammarStories(new ReadSentences(new OntologyReader().read().values()));

  private List<String> stories(Sentence sentence) {
    return reader.of(sentence);
  }

  @Test
  void takesTheSubjectOfAnActiveVerbForTheActor() {
    assertThat(
            stories(
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(2,5)")))
        .containsExactly("attacked Attack | actor Rebels | target the village");
  }

  @Test
  void takesTheSubjectOfAPassiveVerbForTheTargetAndTheAgentForTheActor() {
    assertThat(
            stories(
                sentence(
                    "Two/CD soldiers|soldier/NNS were|be/VBD killed|kill/VBN by/IN gunmen|gunman/NNS "
                        + "in/IN Mosul|Mosul/NNP/PLACE ./.",
                    "nummod(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) -obl(4,6) case(8,7)",
                    "-obl(4,8) punct(4,9) +obl:agent(4,6) +obl:in(4,8)")))
        .containsExactly("killed Killing | actor gunmen | place Mosul | target Two soldiers");
  }

  @Test
  void readsARelativeClause() {
    assertThat(
            stories(
                sentence(
                    "Police/NNS arrested|arrest/VBD a/DT man/NN who/WP shot|shoot/VBD "
                        + "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) -nsubj(6,5) acl:relcl(4,6) compound(8,7)",
                    "obj(6,8) punct(2,9) +nsubj(6,4) +ref(4,5)")))
        .containsExactly(
            "arrested Arrest | actor Police | target a man",
            "shot Shooting | actor a man | target Omar Khalil");
  }

  @Test
  void readsAPastParticipleAfterANoun() {
    assertThat(
            stories(
                sentence(
                    "Police/NNS are|be/VBP searching|search/VBG for/IN the/DT man/NN killed|kill/VBN "
                        + "in/IN Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(3,1) aux(3,2) root(0,3) case(6,4) det(6,5) -obl(3,6) acl(6,7) case(9,8)",
                    "-obl(7,9) punct(3,10) +obl:for(3,6) +obl:in(7,9)")))
        .contains("killed Killing | place Oslo | target the man");
  }

  @Test
  void readsAPresentParticipleAfterANoun() {
    assertThat(
            stories(
                sentence(
                    "The/DT soldiers|soldier/NNS attacking|attack/VBG the/DT village/NN "
                        + "retreated|retreat/VBD ./.",
                    "det(2,1) nsubj(6,2) acl(2,3) det(5,4) obj(3,5) root(0,6) punct(6,7)")))
        .contains("attacking Attack | actor The soldiers | target the village");
  }

  @Test
  void takesTheSubjectOfABareParticipleForTheTarget() {
    assertThat(
            stories(
                sentence(
                    "The/DT man/NN killed|kill/VBN in/IN the/DT attack/NN/CAUSE_OF_DEATH was|be/VBD "
                        + "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ./.",
                    "det(2,1) nsubj(3,2) csubj(9,3) case(6,4) det(6,5) -obl(3,6) cop(9,7) compound(9,8)",
                    "root(0,9) punct(9,10) +obl:in(3,6)")))
        .contains("killed Killing | target The man");
  }

  @Test
  void sharesTheSubjectOfAControlVerb() {
    assertThat(
            stories(
                sentence(
                    "Adel|Adel/NNP/PERSON Mahdi|Mahdi/NNP/PERSON wants|want/VBZ to/TO resign/VB ./.",
                    "compound(2,1) nsubj(3,2) root(0,3) mark(5,4) xcomp(3,5) punct(3,6) +nsubj:xsubj(5,2)")))
        .contains("resign Resignation | actor Adel Mahdi");
    assertThat(
            stories(
                sentence(
                    "Rebels|rebel/NNS tried|try/VBD to/TO kill/VB Omar|Omar/NNP/PERSON "
                        + "Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) compound(6,5) obj(4,6) punct(2,7)",
                    "+nsubj:xsubj(4,1)")))
        .contains("kill Killing | actor Rebels | target Omar Khalil");
  }

  @Test
  void sharesTheObjectOfAControlVerb() {
    assertThat(
            stories(
                sentence(
                    "Rebels|rebel/NNS forced|force/VBD the/DT minister/NN/TITLE to/TO resign/VB ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) mark(6,5) xcomp(2,6) punct(2,7)",
                    "+nsubj:xsubj(6,4)")))
        .contains("resign Resignation | actor the minister");
  }

  @Test
  void sharesTheSubjectOfTheMainClauseWithAParticiple() {
    assertThat(
            stories(
                sentence(
                    "Rebels|rebel/NNS attacked|attack/VBD the/DT village/NN on/IN 12/CD "
                        + "May|May/NNP/DATE ,/, killing|kill/VBG three/CD soldiers|soldier/NNS ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(7,5) nummod(7,6) -obl(2,7) punct(2,8)",
                    "dep(2,9) nummod(11,10) obj(9,11) punct(2,12) +obl:on(2,7)")))
        .contains("killing Killing | actor Rebels | target three soldiers");
  }

  @Test
  void sharesArgumentsAcrossConjunctions() {
    assertThat(
            stories(
                sentence(
                    "Gunmen|gunman/NNS killed|kill/VBD Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON "
                        + "and/CC Maria|Maria/NNP/PERSON Lopez|Lopez/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) compound(4,3) obj(2,4) cc(7,5) compound(7,6) -conj(4,7)",
                    "punct(2,8) +obj(2,7) +conj:and(4,7)")))
        .containsExactly("killed Killing | actor Gunmen | target Omar Khalil | target Maria Lopez");
    assertThat(
            stories(
                sentence(
                    "Merkel|Merkel/NNP/PERSON visited|visit/VBD Oslo|Oslo/NNP/PLACE/CITY and/CC "
                        + "met|meet/VBD Macron|Macron/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) cc(5,4) -conj(2,5) obj(5,6) punct(2,7) +nsubj(5,1)",
                    "+conj:and(2,5)")))
        .contains("met Meeting | participant Merkel | participant Macron");
  }

  @Test
  void takesThePossessorOfANounForTheActor() {
    assertThat(
            stories(
                sentence(
                    "Merkel|Merkel/NNP/PERSON 's/POS visit/NN to/IN Oslo|Oslo/NNP/PLACE/CITY "
                        + "was|be/VBD cancelled|cancel/VBN ./.",
                    "nmod:poss(3,1) case(1,2) nsubj:pass(7,3) case(5,4) -nmod(3,5) aux:pass(7,6)",
                    "root(0,7) punct(7,8) +nmod:to(3,5)")))
        .contains("visit Visit | actor Merkel | destination Oslo");
    assertThat(
            stories(
                sentence(
                    "Pompeo|Pompeo/NNP/PERSON 's/POS resignation/NN surprised|surprise/VBD "
                        + "Washington|Washington/NNP/PLACE/REGION ./.",
                    "nmod:poss(3,1) case(1,2) nsubj(4,3) root(0,4) obj(4,5) punct(4,6)")))
        .contains("resignation Resignation | actor Pompeo");
  }

  @Test
  void takesTheOfPhraseOfANounForTheTargetAndTheByPhraseForTheActor() {
    assertThat(
            stories(
                sentence(
                    "The/DT bombing/NN/CRIMINAL_CHARGE of/IN the/DT village/NN by/IN rebels|rebel/NNS "
                        + "killed|kill/VBD 39/CD people|person/NNS ./.",
                    "det(2,1) nsubj(8,2) case(5,3) det(5,4) -nmod(2,5) case(7,6) -nmod(2,7) root(0,8)",
                    "nummod(10,9) obj(8,10) punct(8,11) +nmod:of(2,5) +nmod:by(2,7)")))
        .contains("bombing Bombing | actor rebels | target the village");
    assertThat(
            stories(
                sentence(
                    "The/DT assassination/NN/CRIMINAL_CHARGE of/IN Omar|Omar/NNP/PERSON "
                        + "Khalil|Khalil/NNP/PERSON was|be/VBD condemned|condemn/VBN by/IN "
                        + "Merkel|Merkel/NNP/PERSON ./.",
                    "det(2,1) nsubj:pass(7,2) case(5,3) compound(5,4) -nmod(2,5) aux:pass(7,6) root(0,7)",
                    "case(9,8) -obl(7,9) punct(7,10) +nmod:of(2,5) +obl:agent(7,9)")))
        .contains("assassination Assassination | target Omar Khalil");
  }

  @Test
  void takesWhatNoPersonDidForTheInstrument() {
    assertThat(
            stories(
                sentence(
                    "The/DT air/NN strike/NN destroyed|destroy/VBD a/DT bridge/NN ./.",
                    "det(3,1) compound(3,2) nsubj(4,3) root(0,4) det(6,5) obj(4,6) punct(4,7)")))
        .contains("destroyed Destruction | instrument The air strike | target a bridge");
  }

  @Test
  void takesTheSubjectOfALightVerbForTheActorOfItsNoun() {
    assertThat(
            stories(
                sentence(
                    "Rebels|rebel/NNS carried|carry/VBD out/RP an|a/DT attack/NN/CAUSE_OF_DEATH on/IN "
                        + "the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) compound:prt(2,3) det(5,4) obj(2,5) case(8,6) det(8,7)",
                    "-nmod(5,8) punct(2,9) +nmod:on(5,8)")))
        .contains("attack Attack | actor Rebels | target the village");
    assertThat(
            stories(
                sentence(
                    "The/DT police/NNS conducted|conduct/VBD a/DT raid/NN on/IN the/DT club/NN ./.",
                    "det(2,1) nsubj(3,2) root(0,3) det(5,4) obj(3,5) case(8,6) det(8,7) -nmod(5,8)",
                    "punct(3,9) +nmod:on(5,8)")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .endsWith(" | actor The police | target the club");
  }

  @Test
  void readsBothSidesOfATalk() {
    assertThat(
            stories(
                sentence(
                    "Merkel|Merkel/NNP/PERSON and/CC Macron|Macron/NNP/PERSON met|meet/VBD in/IN "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(4,1) cc(3,2) -conj(1,3) root(0,4) case(6,5) -obl(4,6) punct(4,7)",
                    "+conj:and(1,3) +nsubj(4,3) +obl:in(4,6)")))
        .containsExactly("met Meeting | participant Merkel | participant Macron | place Oslo");
    assertThat(
            stories(
                sentence(
                    "Merkel|Merkel/NNP/PERSON held|hold/VBD talks|talk/NNS with/IN "
                        + "Macron|Macron/NNP/PERSON in/IN Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(5,4) -nmod(3,5) case(7,6) -nmod(3,7) punct(2,8)",
                    "+nmod:with(3,5) +nmod:in(3,7)")))
        .contains("talks Negotiation | participant Merkel | participant Macron | place Oslo");
  }

  @Test
  void readsWhereATravelEnds() {
    assertThat(
            stories(
                sentence(
                    "Defence|Defence/NNP/ORGANISATION/TITLE Secretary|Secretary/NNP/TITLE "
                        + "Michael|Michael/NNP/PERSON Fallon|Fallon/NNP/PERSON visited|visit/VBD "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "compound(2,1) compound(4,2) compound(4,3) nsubj(5,4) root(0,5) obj(5,6) punct(5,7)")))
        .containsExactly("visited Visit | actor Michael Fallon | destination Oslo");
  }

  @Test
  void takesADayForNoArgumentButADate() {
    assertThat(
            stories(
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON was|be/VBD arrested|arrest/VBN "
                        + "on/IN Friday|Friday/NNP/DATE ./.",
                    "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) -obl(4,6) punct(4,7)",
                    "+obl:on(4,6)")))
        .containsExactly("arrested Arrest | target Omar Khalil");
  }

  @Test
  void takesThePossessorOfWhatIsDoneToSomebodyForTheTarget() {
    assertThat(
            stories(
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON 's/POS arrest/NN was|be/VBD "
                        + "condemned|condemn/VBN ./.",
                    "compound(2,1) nmod:poss(4,2) case(2,3) nsubj:pass(6,4) aux:pass(6,5) root(0,6)",
                    "punct(6,7)")))
        .contains("arrest Arrest | target Omar Khalil");
  }
}
