package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.model.EntityKind.PLACE;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Metadata;
import org.dramatis.model.Sentence;
import org.dramatis.resolve.ClaimsNotation;
import org.junit.jupiter.api.Test;

class DescriptionLinkerTest {

  private final Sentence ministers =
      sentence(
          "Prime/NNP Minister/NNP Dora/NNP Falk/NNP met/VBD Foreign/NNP Minister/NNP Ivo/NNP Lind/NNP",
          "compound(4,1) compound(4,2) compound(4,3) nsubj(5,4) root(0,5)",
          "compound(9,6) compound(9,7) compound(9,8) obj(5,9)");

  private ClaimsNotation met(String tokens, String... dependencies) {
    int begin = ministers.span().end() + 1;
    return new ClaimsNotation(
            article("test", Metadata.NONE, ministers, sentence(1, begin, tokens, dependencies)))
        .name(PERSON, "Dora Falk")
        .name(PERSON, "Ivo Lind")
        .tenure("Dora Falk", "Prime Minister", "")
        .tenure("Ivo Lind", "Foreign Minister", "");
  }

  @Test
  void tellsMinistersApartByTheirFields() {
    ClaimsNotation claims =
        met("The/DT prime/JJ minister/NN left/VBD", "det(3,1) amod(3,2) nsubj(4,3) root(0,4)")
            .nominal(PERSON, "The prime minister");
    assertThat(claims.thingOf(claims.resolve(), "The prime minister")).isEqualTo("Dora Falk");
  }

  @Test
  void joinsANounToTheNameRightAfterItWhicheverHangsOnTheOther() {
    ClaimsNotation claims =
        met(
                "The/DT retired/JJ judge/NN Ole/NNP Brandt/NNP left/VBD",
                "det(3,1) amod(3,2) compound(5,4) flat(3,5) nsubj(6,3) root(0,6)")
            .name(PERSON, "Ole Brandt")
            .nominal(PERSON, "The retired judge");
    assertThat(claims.thingOf(claims.resolve(), "The retired judge")).isEqualTo("Ole Brandt");
  }

  @Test
  void takesTheOneSpokenOfLastWhereNoFieldIsNamed() {
    ClaimsNotation claims =
        met("The/DT minister/NN left/VBD", "det(2,1) nsubj(3,2) root(0,3)")
            .nominal(PERSON, "The minister");
    assertThat(claims.thingOf(claims.resolve(), "The minister")).isEqualTo("Ivo Lind");
  }

  @Test
  void tellsPresidentsApartByTheirCountries() {
    ClaimsNotation claims =
        new ClaimsNotation(
                article(
                    "test",
                    Metadata.NONE,
                    sentence(
                        "Iraqi/JJ President/NNP Falk/NNP met/VBD Iranian/JJ President/NNP Lind/NNP",
                        "amod(3,1) compound(3,2) nsubj(4,3) root(0,4)",
                        "amod(7,5) compound(7,6) obj(4,7)"),
                    sentence(
                        1,
                        56,
                        "The/DT Iraqi/JJ president/NN left/VBD",
                        "det(3,1) amod(3,2) nsubj(4,3) root(0,4)")))
            .name(PERSON, "Falk")
            .name(PERSON, "Lind")
            .name(COUNTRY, "Iraqi")
            .name(COUNTRY, "Iranian")
            .name(COUNTRY, "Iraqi#2")
            .tenure("Falk", "President", "Iraqi")
            .tenure("Lind", "President", "Iranian")
            .nominal(PERSON, "The Iraqi president");
    assertThat(claims.thingOf(claims.resolve(), "The Iraqi president")).isEqualTo("Falk");
  }

  @Test
  void joinsWhatAPronounIsSaidToBeToWhomItMeans() {
    ClaimsNotation claims =
        new ClaimsNotation(
                article(
                    "test",
                    Metadata.NONE,
                    sentence("Anna/NNP Berg/NNP spoke/VBD", "compound(2,1) nsubj(3,2) root(0,3)"),
                    sentence(
                        1,
                        16,
                        "She/PRP became|become/VBD a/DT judge/NN",
                        "nsubj(2,1) root(0,2) det(4,3) xcomp(2,4)")))
            .name(PERSON, "Anna Berg")
            .pronoun("She")
            .nominal(PERSON, "a judge");
    DocumentClaims found = claims.resolve();
    assertThat(claims.thingOf(found, "She")).isEqualTo("Anna Berg");
    assertThat(claims.thingOf(found, "a judge")).isEqualTo("Anna Berg");
  }

  @Test
  void joinsARelativePronounToTheNounThatItsClauseHangsOn() {
    ClaimsNotation claims =
        new ClaimsNotation(
                article(
                    "test",
                    Metadata.NONE,
                    sentence(
                        "Anna/NNP Berg/NNP thanked/VBD Karl/NNP Lind/NNP ,/, who/WP cooked/VBD",
                        "compound(2,1) nsubj(3,2) root(0,3) compound(5,4) obj(3,5) punct(5,6)",
                        "-nsubj(8,7) acl:relcl(5,8) +nsubj(8,5) +ref(5,7)")))
            .name(PERSON, "Anna Berg")
            .name(PERSON, "Karl Lind")
            .pronoun("who");
    assertThat(claims.thingOf(claims.resolve(), "who")).isEqualTo("Karl Lind");
  }

  private static ClaimsNotation after(Sentence first, String tokens, String... dependencies) {
    int begin = first.span().end() + 1;
    return new ClaimsNotation(
        article("test", Metadata.NONE, first, sentence(1, begin, tokens, dependencies)));
  }

  @Test
  void takesAPostForNobodyInView() {
    Sentence hired =
        sentence(
            "Coach/NN Maurice/NNP Berg/NNP left/VBD",
            "compound(3,1) compound(3,2) nsubj(4,3) root(0,4)");
    ClaimsNotation claims =
        after(
                hired,
                "Lind/NNP lost/VBD the/DT job/NN of/IN coach/NN",
                "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(6,5) nmod(4,6)")
            .name(PERSON, "Maurice Berg")
            .name(PERSON, "Lind")
            .nominal(PERSON, "coach");
    assertThat(claims.thingOf(claims.resolve(), "coach")).isEqualTo("none");
  }

  @Test
  void knowsSomebodyByTheTitleBeforeTheName() {
    Sentence left =
        sentence(
            "Coach/NN Maurice/NNP Berg/NNP met/VBD Ivo/NNP Lind/NNP",
            "compound(3,1) compound(3,2) nsubj(4,3) root(0,4) compound(6,5) obj(4,6)");
    ClaimsNotation claims =
        after(left, "The/DT coach/NN spoke/VBD", "det(2,1) nsubj(3,2) root(0,3)")
            .name(PERSON, "Maurice Berg")
            .name(PERSON, "Ivo Lind")
            .nominal(PERSON, "The coach");
    assertThat(claims.thingOf(claims.resolve(), "The coach")).isEqualTo("Maurice Berg");
  }

  @Test
  void givesTheyToNoneOfTwoThatWereNamedTogether() {
    Sentence merged =
        sentence("Aldor/NNP and/CC Brana/NNP merged/VBD", "nsubj(4,1) cc(3,2) conj(1,3) root(0,4)");
    ClaimsNotation claims =
        after(merged, "They/PRP grew|grow/VBD", "nsubj(2,1) root(0,2)")
            .name(ORGANISATION, "Aldor")
            .name(ORGANISATION, "Brana")
            .pronoun("They");
    assertThat(claims.thingOf(claims.resolve(), "They")).isEqualTo("none");
  }

  @Test
  void doesNotCallThePoliceHe() {
    Sentence came = sentence("Police/NN came|come/VBD", "nsubj(2,1) root(0,2)");
    ClaimsNotation claims =
        after(came, "He/PRP confessed|confess/VBD", "nsubj(2,1) root(0,2)")
            .nominal(PERSON, "Police")
            .pronoun("He");
    assertThat(claims.thingOf(claims.resolve(), "He")).isEqualTo("none");
  }

  @Test
  void givesIInAQuotationToItsSpeakerAndHisToAnother() {
    ClaimsNotation claims =
        new ClaimsNotation(
                article(
                    "test",
                    Metadata.NONE,
                    sentence(
                        "Peter/NNP Brook/NNP praised|praise/VBD Paul/NNP Scofield/NNP ./.",
                        "nsubj(3,2)",
                        "obj(3,5)"),
                    sentence(
                        1,
                        40,
                        "``/`` I/PRP liked/VBD his/PRP$ voice/NN ''/'' said/VBD Brook/NNP",
                        "nsubj(3,2)",
                        "obj(3,5)",
                        "nmod:poss(5,4)",
                        "ccomp(7,3)",
                        "nsubj(7,8)")))
            .name(PERSON, "Peter Brook")
            .name(PERSON, "Paul Scofield")
            .name(PERSON, "Brook#2")
            .pronoun("I")
            .pronoun("his")
            .quotation("I liked his voice", "Brook#2");
    DocumentClaims found = claims.resolve();
    assertThat(claims.thingOf(found, "I")).isEqualTo("Peter Brook");
    assertThat(claims.thingOf(found, "his")).isEqualTo("Paul Scofield");
  }

  @Test
  void knowsNounsThatAreUsedInTurn() {
    AlikeNouns nouns = AlikeNouns.load();
    assertThat(nouns.areAlike("gunman", "suspect")).isTrue();
    assertThat(nouns.areAlike("gunman", "ministry")).isFalse();
  }

  @Test
  void takesNoProvinceForItsCountry() {
    ClaimsNotation claims =
        new ClaimsNotation(
                article(
                    "test",
                    Metadata.NONE,
                    sentence(
                        "They/PRP left/VBD the/DT province/NN ,/, Iraq/NNP",
                        "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(6,5) appos(4,6)")))
            .name(COUNTRY, "Iraq")
            .nominal(PLACE, "the province");
    assertThat(claims.resolve().entities())
        .filteredOn(entity -> entity.name().equals("Iraq"))
        .singleElement()
        .satisfies(iraq -> assertThat(iraq.mentions()).hasSize(1));
  }
}
