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
class NominalFinderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> mentions(Sentence... sentences) {
    return reader.mentions(sentences);
  }

  @Test
  void countsGroups() {
    assertThat(
            mentions(
                sentence(
                    "Three/CD soldiers|soldier/NNS and/CC 1,200|1200/CD dockers|docker/NNS "
                        + "marched|march/VBD to/IN Baghdad|Baghdad/NNP/PLACE/CITY airport/NN ./.",
                    "nummod(2,1) nsubj(6,2) cc(5,3) nummod(5,4) -conj(2,5) root(0,6) case(9,7)",
                    "compound(9,8) -obl(6,9) punct(6,10) +conj:and(2,5) +nsubj(6,5) +obl:to(6,9)")))
        .contains(
            "Three soldiers | NOMINAL PERSON | soldier 3",
            "1,200 dockers | NOMINAL PERSON | docker 1200");
  }

  @Test
  void countsByTheDozen() {
    assertThat(
            mentions(
                sentence(
                    "Five/CD police/NN officers|officer/NNS and/CC a/DT dozen/NN people|person/NNS "
                        + "were|be/VBD hurt/VBN ./.",
                    "nummod(3,1) compound(3,2) nsubj:pass(9,3) cc(7,4) advmod(6,5) nummod(7,6) -conj(3,7)",
                    "aux:pass(9,8) root(0,9) punct(9,10) +conj:and(3,7) +nsubj:pass(9,7)")))
        .containsExactly(
            "Five police officers | NOMINAL PERSON | officer 5",
            "a dozen people | NOMINAL PERSON | person 12");
  }

  @Test
  void takesANumberAloneForThoseWhomItCounts() {
    assertThat(
            mentions(
                sentence(
                    "The/DT blast/NN killed|kill/VBD six/CD and/CC 13/CD were|be/VBD hurt/VBN "
                        + "in/IN 1998/CD ./.",
                    "det(2,1) nsubj(3,2) root(0,3) obj(3,4) cc(8,5) nsubj:pass(8,6) aux:pass(8,7)",
                    "-conj(3,8) case(10,9) -obl(8,10) punct(3,11) +conj:and(3,8) +obl:in(8,10)")))
        .contains("six | NOMINAL OTHER | six 6", "13 | NOMINAL OTHER | 13 13")
        .noneSatisfy(mention -> assertThat(mention).contains("1998"));
  }

  @Test
  void multipliesWhatANumberCounts() {
    Sentence sentence =
        sentence(
            "Two/CD dozen/CD rebels|rebel/NNS and/CC 5/CD million/CD refugees|refugee/NNS left/VBD",
            "nummod(3,2) compound(2,1) nsubj(8,3) cc(7,4) compound(6,5) nummod(7,6) -conj(3,7)",
            "root(0,8)");
    assertThat(mentions(sentence))
        .containsExactly(
            "Two dozen rebels | NOMINAL PERSON | rebel 24",
            "5 million refugees | NOMINAL PERSON | refugee 5000000");
  }

  @Test
  void findsAFacilityAndThePlaceThatNamesIt() {
    assertThat(
            mentions(
                sentence(
                    "Three/CD soldiers|soldier/NNS and/CC 1,200|1200/CD dockers|docker/NNS "
                        + "marched|march/VBD to/IN Baghdad|Baghdad/NNP/PLACE/CITY airport/NN ./.",
                    "nummod(2,1) nsubj(6,2) cc(5,3) nummod(5,4) -conj(2,5) root(0,6) case(9,7)",
                    "compound(9,8) -obl(6,9) punct(6,10) +conj:and(2,5) +nsubj(6,5) +obl:to(6,9)")))
        .contains("Baghdad airport | NOMINAL FACILITY | airport", "Baghdad | NAME CITY | Baghdad");
  }

  @Test
  void takesThePossessorIntoThePhrase() {
    assertThat(
            mentions(
                sentence(
                    "The/DT prime/JJ/TITLE minister/NN/TITLE 's/POS wife/NN was|be/VBD "
                        + "injured|injure/VBN in/IN a/DT car/NN/CAUSE_OF_DEATH crash/NN/CAUSE_OF_DEATH ./.",
                    "det(3,1) amod(3,2) nmod:poss(5,3) case(3,4) nsubj:pass(7,5) aux:pass(7,6) root(0,7)",
                    "case(11,8) det(11,9) compound(11,10) -obl(7,11) punct(7,12) +obl:in(7,11)")))
        .contains(
            "The prime minister 's wife | NOMINAL PERSON | wife",
            "The prime minister | NOMINAL PERSON | minister",
            "a car crash | NOMINAL OTHER | crash");
  }

  @Test
  void takesADayForNoParticipant() {
    assertThat(
            mentions(
                sentence(
                    "Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON was|be/VBD arrested|arrest/VBN "
                        + "on/IN Friday|Friday/NNP/DATE ./.",
                    "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) -obl(4,6) punct(4,7)",
                    "+obl:on(4,6)")))
        .containsExactly("Omar Khalil | NAME PERSON | Omar Khalil");
  }

  @Test
  void findsNoDescriptionInsideAName() {
    assertThat(
            mentions(
                sentence(
                    "The/DT Ministry|Ministry/NNP/ORGANISATION of/IN/ORGANISATION "
                        + "Foreign|Foreign/NNP/ORGANISATION Affairs|Affairs/NNPS/ORGANISATION and/CC the/DT "
                        + "Bank|Bank/NNP/ORGANISATION of/IN/ORGANISATION England|England/NNP/ORGANISATION "
                        + "said|say/VBD so/RB ./.",
                    "det(2,1) nsubj(11,2) case(5,3) compound(5,4) -nmod(2,5) cc(8,6) det(8,7) -conj(2,8)",
                    "case(10,9) -nmod(8,10) root(0,11) advmod(11,12) punct(11,13) +nmod:of(2,5)",
                    "+conj:and(2,8) +nsubj(11,8) +nmod:of(8,10)")))
        .containsExactly(
            "Ministry of Foreign Affairs | NAME ORGANISATION | Ministry of Foreign Affairs",
            "Bank of England | NAME ORGANISATION | Bank of England");
  }

  @Test
  void findsPersonalAndPossessivePronouns() {
    assertThat(
            mentions(
                sentence(
                    "He/PRP told|tell/VBD them|they/PRP that/IN his|he/PRP$ brother/NN had|have/VBD "
                        + "left|leave/VBN ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) mark(8,4) nmod:poss(6,5) nsubj(8,6) aux(8,7)",
                    "ccomp(2,8) punct(2,9)")))
        .containsExactly(
            "He | PRONOUN PERSON | he",
            "them | PRONOUN OTHER | them",
            "his | PRONOUN PERSON | his",
            "his brother | NOMINAL PERSON | brother");
    assertThat(
            mentions(
                sentence(
                    "She/PRP blamed|blame/VBD herself/PRP and/CC her|she/PRP$ mother/NN ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) cc(6,4) nmod:poss(6,5) -conj(3,6) punct(2,7) +obj(2,6)",
                    "+conj:and(3,6)")))
        .contains("herself | PRONOUN PERSON | herself", "her | PRONOUN PERSON | her");
  }

  @Test
  void takesAnExpletiveForNoPronoun() {
    Sentence sentence =
        sentence(
            "It/PRP is|be/VBZ clear/JJ that/IN he/PRP left|leave/VBD",
            "expl(3,1) cop(3,2) root(0,3) mark(6,4) nsubj(6,5) csubj(3,6)");
    assertThat(mentions(sentence)).containsExactly("he | PRONOUN PERSON | he");
  }

  @Test
  void readsNumbersAsNewsWritesThem() {
    assertThat(Numerals.value("1,200")).hasValue(1200);
    assertThat(Numerals.value("39")).hasValue(39);
    assertThat(Numerals.value("Three")).hasValue(3);
    assertThat(Numerals.value("twenty-five")).hasValue(25);
    assertThat(Numerals.value("two-thirty")).isEmpty();
    assertThat(Numerals.value("12,3")).isEmpty();
    assertThat(Numerals.value("several")).isEmpty();
    assertThat(Numerals.value("9999999999")).isEmpty();
  }

  @Test
  void takesTheTitleBeforeANameForPartOfTheName() {
    assertThat(
            mentions(
                sentence(
                    "Coach/NN Maurice/NNP/PERSON Berg/NNP/PERSON left/VBD",
                    "compound(3,1) compound(3,2) nsubj(4,3) root(0,4)")))
        .noneMatch(mention -> mention.contains("NOMINAL"));
  }
}
