package org.dramatis.extract.event.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import org.dramatis.extract.ReadSentences;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedArgumentsTest {
  private final GrammarStories reader =
      new GrammarStories(new ReadSentences(new OntologyReader().read().values()));

  @Test
  void sharesTheSubjectWithAClauseThatSaysWhen() {
    assertThat(
            reader.of(
                sentence(
                    "Rebels|rebel/NNS fled|flee/VBD after/IN attacking|attack/VBG the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) -advcl(2,4) det(6,5) obj(4,6) punct(2,7)",
                    "+advcl:after(2,4)")))
        .contains("attacking Attack | actor Rebels | target the village");
  }

  @Test
  void sharesTheSubjectOverTwoClauses() {
    assertThat(
            reader.of(
                sentence(
                    "Rebels|rebel/NNS left|leave/VBD to/TO try/VB to/TO attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) mark(4,3) advcl(2,4) mark(6,5) xcomp(4,6) det(8,7) obj(6,8)",
                    "punct(2,9)")))
        .contains("attack Attack | actor Rebels | target the village");
  }

  @Test
  void sharesTheSubjectOfWhatIsBelieved() {
    assertThat(
            reader.of(
                sentence(
                    "Rebels|rebel/NNS are|be/VBP believed|believe/VBN to/TO have/VB killed|kill/VBN "
                        + "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj:pass(3,1) aux:pass(3,2) root(0,3) mark(6,4) aux(6,5) xcomp(3,6)",
                    "compound(8,7) obj(6,8) punct(3,9)")))
        .contains("killed Killing | actor Rebels | target Omar Khalil");
  }

  @Test
  void takesWhosePlanItIsForTheActor() {
    assertThat(
            reader.of(
                sentence(
                    "Iran|Iran/NNP/PLACE/COUNTRY 's/POS plan/NN to/TO attack/VB the/DT ship/NN "
                        + "failed|fail/VBD ./.",
                    "nmod:poss(3,1) case(1,2) nsubj(8,3) mark(5,4) acl(3,5) det(7,6) obj(5,7) root(0,8)",
                    "punct(8,9)")))
        .anySatisfy(story -> assertThat(story).endsWith(" | actor Iran | target the ship"));
    assertThat(
            reader.of(
                sentence(
                    "Rebels|rebel/NNS had|have/VBD a/DT plan/NN to/TO attack/VB the/DT ship/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) mark(6,5) acl(4,6) det(8,7) obj(6,8)",
                    "punct(2,9)")))
        .anySatisfy(story -> assertThat(story).endsWith(" | actor Rebels | target the ship"));
  }

  @Test
  void takesWhoIsForcedForTheOneWhoDoesIt() {
    assertThat(
            reader.of(
                sentence(
                    "Merkel|Merkel/NNP/PERSON urged|urge/VBD rebels|rebel/NNS to/TO attack/VB "
                        + "the/DT ship/NN ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) mark(5,4) xcomp(2,5) det(7,6) obj(5,7) punct(2,8)")))
        .contains("attack Attack | actor rebels | target the ship");
  }

  @Test
  void leavesAFiniteVerbWithoutASubjectAlone() {
    assertThat(
            reader.of(
                sentence(
                    "Merkel|Merkel/NNP/PERSON left|leave/VBD ,/, attacked|attack/VBD the/DT ship/NN ./.",
                    "nsubj(2,1) root(0,2) punct(2,3) dep(2,4) det(6,5) obj(4,6) punct(2,7)")))
        .contains("attacked Attack | target the ship");
  }

  @Test
  void takesWhatIsSaidOfASeriesForSaidOfItsEvents() {
    assertThat(
            reader.of(
                sentence(
                    "Rebels|rebel/NNS carried|carry/VBD out/RP a/DT series/NN of/IN "
                        + "attacks|attack/NNS on/IN Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nsubj(2,1) root(0,2) compound:prt(2,3) det(5,4) obj(2,5) case(7,6) -nmod(5,7)",
                    "case(9,8) -nmod(5,9) punct(2,10) +nmod:of(5,7) +nmod:on(5,9)")))
        .anySatisfy(story -> assertThat(story).startsWith("attacks Attack | actor Rebels"));
  }

  @Test
  void readsWhoCarriedOutWhatANounTellsOf() {
    assertThat(
            reader.of(
                sentence(
                    "Merkel|Merkel/NNP/PERSON condemned|condemn/VBD attacks|attack/NNS "
                        + "carried|carry/VBN out/RP by/IN rebels|rebel/NNS ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) acl(3,4) compound:prt(4,5) case(7,6) -obl(4,7)",
                    "punct(2,8) +obl:agent(4,7)")))
        .contains("attacks Attack | actor rebels");
  }

  @Test
  void takesThePlaceOfTheClauseForThatOfItsEvents() {
    assertThat(
            reader.of(
                sentence(
                    "The/DT bombing/NN killed|kill/VBD two/CD people|person/NNS in/IN "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "det(2,1) nsubj(3,2) root(0,3) nummod(5,4) obj(3,5) case(7,6) -obl(3,7) punct(3,8)",
                    "+obl:in(3,7)")))
        .contains("bombing Bombing | place Oslo");
    assertThat(
            reader.of(
                sentence(
                    "Two/CD people|person/NNS died|die/VBD in/IN a/DT bombing/NN in/IN "
                        + "Oslo|Oslo/NNP/PLACE/CITY ./.",
                    "nummod(2,1) nsubj(3,2) root(0,3) case(6,4) det(6,5) -obl(3,6) case(8,7) -nmod(6,8)",
                    "punct(3,9) +obl:in(3,6) +nmod:in(6,8)")))
        .contains("bombing Bombing | place Oslo", "died Death | place Oslo | target Two people");
  }
}
