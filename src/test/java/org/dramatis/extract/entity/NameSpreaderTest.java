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
class NameSpreaderTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private List<String> mentions(Sentence... sentences) {
    return reader.mentions(sentences);
  }

  /** "Steve Jobs founded Apple", 24 characters. */
  private static final Sentence FOUNDED =
      sentence(
          "Steve|Steve/NNP/PERSON Jobs|Jobs/NNP/PERSON founded|found/VBD "
              + "Apple|Apple/NNP/ORGANISATION ./.",
          "compound(2,1) nsubj(3,2) root(0,3) obj(3,4) punct(3,5)");

  private static Sentence later(String tokens, String... dependencies) {
    return sentence(1, 26, tokens, dependencies);
  }

  @Test
  void findsTheLastNameOfAPersonThatTheTaggerMissed() {
    assertThat(mentions(FOUNDED, later("Jobs/NNP resigned|resign/VBD", "nsubj(2,1) root(0,2)")))
        .contains("Jobs | NAME PERSON | Jobs");
    assertThat(mentions(sentence("Jobs/NNP resigned|resign/VBD", "nsubj(2,1) root(0,2)")))
        .doesNotContain("Jobs | NAME PERSON | Jobs");
  }

  @Test
  void takesAPluralAtTheBeginningOfASentenceForNoName() {
    assertThat(mentions(FOUNDED, later("Jobs|job/NNS vanished|vanish/VBD", "nsubj(2,1) root(0,2)")))
        .doesNotContain("Jobs | NAME PERSON | Jobs");
  }

  @Test
  void findsARepeatedNameInAHeadline() {
    assertThat(
            mentions(
                FOUNDED,
                later(
                    "Apple/NNP unveils|unveil/VBZ phones|phone/NNS",
                    "nsubj(2,1) root(0,2) obj(2,3)")))
        .containsOnlyOnce("Steve Jobs | NAME PERSON | Steve Jobs")
        .filteredOn("Apple | NAME ORGANISATION | Apple"::equals)
        .hasSize(2);
  }

  @Test
  void leavesALongerNameWhole() {
    assertThat(
            mentions(
                FOUNDED,
                later(
                    "Apple/NNP Valley/NNP flooded|flood/VBD",
                    "compound(2,1) nsubj(3,2) root(0,3)")))
        .filteredOn("Apple | NAME ORGANISATION | Apple"::equals)
        .hasSize(1);
  }

  @Test
  void correctsAKindThatTheArticleClearlyContradicts() {
    Sentence odd = sentence(2, 60, "Apple/NNP/PLACE grew|grow/VBD", "nsubj(2,1) root(0,2)");
    Sentence second =
        later(
            "Apple/NNP/ORGANISATION sells|sell/VBZ phones|phone/NNS",
            "nsubj(2,1) root(0,2) obj(2,3)");
    assertThat(mentions(FOUNDED, second, odd))
        .filteredOn("Apple | NAME ORGANISATION | Apple"::equals)
        .hasSize(3);
  }

  @Test
  void keepsAKindThatTheArticleIsOfTwoMindsAbout() {
    Sentence odd = later("Apple/NNP/PLACE grew|grow/VBD", "nsubj(2,1) root(0,2)");
    assertThat(mentions(FOUNDED, odd)).contains("Apple | NAME PLACE | Apple");
  }

  @Test
  void learnsAnAcronymFromTheNameBeforeIt() {
    Sentence again = sentence(1, 60, "SRTF/NNP paid|pay/VBD", "nsubj(2,1) root(0,2)");
    assertThat(
            mentions(
                sentence(
                    "Gunmen|gunman/NNS from/IN the/DT Syria|Syria/NNP/ORGANISATION "
                        + "Recovery|Recovery/NNP/ORGANISATION Trust|Trust/NNP/ORGANISATION "
                        + "Fund|Fund/NNP/ORGANISATION (/-LRB- SRTF|SRTF/NNP )/-RRB- left|leave/VBD ./.",
                    "nsubj(11,1) case(7,2) det(7,3) compound(7,4) compound(7,5) compound(7,6) -nmod(1,7)",
                    "punct(7,8) dep(7,9) punct(7,10) root(0,11) punct(11,12) +nmod:from(1,7)"),
                again))
        .filteredOn("SRTF | NAME ORGANISATION | SRTF"::equals)
        .hasSize(2);
  }

  @Test
  void knowsNamesThatTaggersMistake() {
    assertThat(
            mentions(
                sentence(
                    "The/DT army/NN captured|capture/VBD a/DT town/NN near/IN Daesh|Daesh/NNP/PLACE "
                        + "./.",
                    "det(2,1) nsubj(3,2) root(0,3) det(5,4) obj(3,5) case(7,6) -nmod(5,7) punct(3,8)",
                    "+nmod:near(5,7)")))
        .contains("Daesh | NAME ORGANISATION | Daesh");
    Sentence sentence =
        sentence(
            "Islamic/JJ/MISC State/NNP of/IN Iraq|Iraq/NNP/PLACE/COUNTRY and/CC the/DT"
                + " Levant/NNP/PLACE lost|lose/VBD",
            "amod(2,1) nsubj(8,2) case(4,3) -nmod(2,4) cc(7,5) det(7,6) -conj(4,7) root(0,8)");
    assertThat(mentions(sentence))
        .containsExactly(
            "Islamic State of Iraq and the Levant | NAME ORGANISATION |"
                + " Islamic State of Iraq and the Levant");
  }

  @Test
  void takesAVerbAtTheBeginningOfASentenceForNoName() {
    assertThat(
            mentions(
                sentence(
                    "The/DT Fed|Fed/NNP/ORGANISATION lends|lend/VBZ ./.",
                    "det(2,1) nsubj(3,2) root(0,3) punct(3,4)")))
        .containsExactly("Fed | NAME ORGANISATION | Fed");
    assertThat(
            mentions(
                sentence(
                    "Fed|feed/VBN daily/RB ,/, calves|calf/NNS grow/VBP",
                    "advcl(5,1) advmod(1,2) punct(5,3) nsubj(5,4) root(0,5)")))
        .doesNotContain("Fed | NAME ORGANISATION | Fed");
  }

  @Test
  void takesATimeZoneForNoName() {
    assertThat(
            mentions(
                sentence(
                    "At/IN 1800/CD UTC/NNP/ORGANISATION trade/NN ended|end/VBD",
                    "case(3,1) nummod(3,2) -obl(5,3) nsubj(5,4) root(0,5)")))
        .noneMatch(mention -> mention.contains("NAME"));
  }

  @Test
  void takesACountryForNoOrganisation() {
    assertThat(
            mentions(
                sentence("France|France/NNP/ORGANISATION won|win/VBD", "nsubj(2,1) root(0,2)")))
        .containsExactly("France | NAME COUNTRY | France");
  }
}
