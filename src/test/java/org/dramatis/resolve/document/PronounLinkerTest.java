package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Metadata;
import org.dramatis.model.Sentence;
import org.dramatis.resolve.ClaimsNotation;
import org.junit.jupiter.api.Test;

class PronounLinkerTest {

  private static ClaimsNotation text(Sentence... sentences) {
    return new ClaimsNotation(article("test", Metadata.NONE, sentences));
  }

  @Test
  void joinsPronounsByGender() {
    ClaimsNotation claims =
        text(
                sentence(
                    "Mary/NNP Robinson/NNP met/VBD John/NNP Hume/NNP ./.",
                    "nsubj(3,2)",
                    "obj(3,5)",
                    "compound(2,1)",
                    "compound(5,4)"),
                sentence(1, 40, "He/PRP thanked/VBD her/PRP ./.", "nsubj(2,1)", "obj(2,3)"))
            .name(PERSON, "Mary Robinson")
            .name(PERSON, "John Hume")
            .pronoun("He")
            .pronoun("her");
    DocumentClaims found = claims.resolve();
    assertThat(claims.thingOf(found, "He")).isEqualTo("John Hume");
    assertThat(claims.thingOf(found, "her")).isEqualTo("Mary Robinson");
  }

  @Test
  void takesWhoWasQuotedLastForTheSubjectOfTheSentenceThatGoesOn() {
    ClaimsNotation claims =
        text(
                sentence(
                    "``/`` We/PRP agree/VBP ''/'' Mary/NNP Robinson/NNP told/VBD Ann/NNP Hume/NNP",
                    "nsubj(3,2)",
                    "ccomp(7,3)",
                    "compound(6,5)",
                    "nsubj(7,6)",
                    "compound(9,8)",
                    "obj(7,9)"),
                sentence(1, 60, "She/PRP left/VBD ./.", "nsubj(2,1)"))
            .name(PERSON, "Mary Robinson")
            .name(PERSON, "Ann Hume")
            .pronoun("She");
    claims.quotation("We agree", "Mary Robinson");
    assertThat(claims.thingOf(claims.resolve(), "She")).isEqualTo("Mary Robinson");
    claims.quotation("We agree", "Ann Hume");
    assertThat(claims.thingOf(claims.resolve(), "She")).isEqualTo("Ann Hume");
  }

  @Test
  void reachesNoFurtherThanTheSubjectOfTheSentenceBefore() {
    ClaimsNotation claims =
        text(
                sentence(
                    "John/NNP Hume/NNP spoke/VBD and/CC John/NNP Hume/NNP left/VBD ./.",
                    "nsubj(3,2) conj(3,7) nsubj(7,6) compound(2,1) compound(6,5)"),
                sentence(
                    1, 40, "John/NNP Hume/NNP pardoned/VBD Ann/NNP ./.", "nsubj(3,2) obj(3,4)"),
                sentence(
                    2,
                    80,
                    "Omar/NNP Khalil/NNP was/VBD charged/VBN with/IN bribing/VBG Ali/NNP Deen/NNP ./.",
                    "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) advcl(4,6)",
                    "compound(8,7) obj(6,8)"),
                sentence(
                    3, 160, "He/PRP was/VBD convicted/VBN ./.", "nsubj:pass(3,1) aux:pass(3,2)"))
            .name(PERSON, "John Hume")
            .name(PERSON, "Omar Khalil")
            .name(PERSON, "Ali Deen")
            .pronoun("He");
    assertThat(claims.thingOf(claims.resolve(), "He")).isNotEqualTo("John Hume");
  }

  @Test
  void givesNoThingToItInBareWeather() {
    ClaimsNotation claims =
        text(
                sentence("Iraq/NNP waited/VBD ./.", "nsubj(2,1)"),
                sentence(1, 20, "It/PRP rained/VBD ./.", "expl(2,1)"))
            .name(COUNTRY, "Iraq")
            .pronoun("It");
    assertThat(claims.thingOf(claims.resolve(), "It")).isEqualTo("none");
  }
}
