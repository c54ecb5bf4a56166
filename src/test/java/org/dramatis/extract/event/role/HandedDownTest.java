package org.dramatis.extract.event.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose deed it is when somebody accuses, stops or urges somebody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandedDownTest {
  private final GrammarStories reader =
      new GrammarStories(new ReadSentences(new OntologyReader().read().values()));

  private static Sentence behindPreposition(String verb, String preposition) {
    return sentence(
        "Merkel|Merkel/NNP/PERSON "
            + verb
            + "/VBD rebels|rebel/NNS "
            + preposition
            + "/IN attacking|attack/VBG the/DT village/NN ./.",
        "nsubj(2,1) root(0,2) obj(2,3) case(5,4) -advcl(2,5) det(7,6) obj(5,7) punct(2,8)",
        "+advcl:" + preposition + "(2,5)");
  }

  @ParameterizedTest
  @CsvSource({
    "accused|accuse,of",
    "blamed|blame,for",
    "suspected|suspect,of",
    "charged|charge,with",
    "stopped|stop,from",
    "warned|warn,against",
    "condemned|condemn,for"
  })
  void handsTheObjectDown(String verb, String preposition) {
    assertThat(reader.of(behindPreposition(verb, preposition)))
        .contains("attacking Attack | actor rebels | target the village");
  }

  @Test
  void sharesTheSubjectWithWhatIsDoneAfterwards() {
    assertThat(reader.of(behindPreposition("accused|accuse", "after")))
        .contains("attacking Attack | actor Merkel | target the village");
  }

  @ParameterizedTest
  @CsvSource({
    "urged|urge",
    "ordered|order",
    "asked|ask",
    "persuaded|persuade",
    "forced|force",
    "helped|help",
    "allowed|allow"
  })
  void handsTheObjectDownToAnInfinitive(String verb) {
    assertThat(
            reader.of(
                sentence(
                    "Merkel|Merkel/NNP/PERSON "
                        + verb
                        + "/VBD rebels|rebel/NNS to/TO attack/VB the/DT village/NN ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) mark(5,4) xcomp(2,5) det(7,6) obj(5,7)",
                    "punct(2,8)")))
        .contains("attack Attack | actor rebels | target the village");
  }

  @Test
  void takesTheAccusedForTheOneWhoIsSaidToHaveDoneIt() {
    assertThat(
            reader.of(
                sentence(
                    "Rebels|rebel/NNS are|be/VBP suspected|suspect/VBN of/IN attacking|attack/VBG "
                        + "the/DT village/NN ./.",
                    "nsubj:pass(3,1) aux:pass(3,2) root(0,3) case(5,4) -advcl(3,5) det(7,6) obj(5,7)",
                    "punct(3,8) +advcl:of(3,5)")))
        .contains("attacking Attack | actor Rebels | target the village");
  }

  @Test
  void readsAnAccusationThatDescribesANoun() {
    assertThat(
            reader.of(
                sentence(
                    "The/DT rebels|rebel/NNS accused|accuse/VBN of/IN attacking|attack/VBG the/DT "
                        + "village/NN fled|flee/VBD ./.",
                    "det(2,1) nsubj(8,2) acl(2,3) case(5,4) -advcl(3,5) det(7,6) obj(5,7) root(0,8)",
                    "punct(8,9) +advcl:of(3,5)")))
        .contains("attacking Attack | actor The rebels | target the village");
  }

  @Test
  void readsAParticipleBeforeANameAsAVerb() {
    assertThat(
            reader.of(
                sentence(
                    "Merkel|Merkel/NNP/PERSON was|be/VBD accused|accuse/VBN of/IN "
                        + "killing|kill/VBG Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj:pass(3,1) aux:pass(3,2) root(0,3) case(7,4) amod(7,5) compound(7,6)",
                    "-obl(3,7) punct(3,8) +obl:of(3,7)")))
        .contains("killing Killing | actor Merkel | target Omar Khalil");
  }

  @Test
  void readsWhoIsChargedWithADeed() {
    assertThat(
            reader.of(
                sentence(
                    "Police|police/NNS charged|charge/VBD Merkel|Merkel/NNP/PERSON with/IN the/DT "
                        + "killing/NN of/IN Omar|Omar/NNP/PERSON Khalil|Khalil/NNP/PERSON ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(6,4) det(6,5) -obl(2,6) case(9,7)",
                    "compound(9,8) -nmod(6,9) punct(2,10) +obl:with(2,6) +nmod:of(6,9)")))
        .contains("killing Killing | actor Merkel | target Omar Khalil");
  }
}
