package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.OTHER;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Metadata;
import org.dramatis.model.Sentence;
import org.dramatis.resolve.ClaimsNotation;
import org.junit.jupiter.api.Test;

class DocumentResolverTest {

  /** Sentences with tags and no grammar. */
  private static ClaimsNotation text(String... sentences) {
    List<Sentence> made = new ArrayList<>();
    int begin = 0;
    for (String written : sentences) {
      Sentence sentence = sentence(made.size(), begin, written);
      made.add(sentence);
      begin = sentence.span().end() + 1;
    }
    return text(made.toArray(Sentence[]::new));
  }

  private static ClaimsNotation text(Sentence... sentences) {
    AnnotatedArticle article = article("test", Metadata.NONE, sentences);
    return new ClaimsNotation(article);
  }

  @Test
  void joinsAFamilyNameToTheFullName() {
    ClaimsNotation claims =
        text("Qassem/NNP Soleimani/NNP died/VBD ./.", "Soleimani/NNP led/VBD a/DT force/NN ./.")
            .name(PERSON, "Qassem Soleimani")
            .name(PERSON, "Soleimani#2");
    DocumentClaims found = claims.resolve();
    assertThat(found.entities()).hasSize(1);
    assertThat(claims.thingOf(found, "Soleimani#2")).isEqualTo("Qassem Soleimani");
  }

  @Test
  void keepsAFamilyApartByFirstNamesAndTitles() {
    ClaimsNotation claims =
        text(
                "Bill/NNP Clinton/NNP and/CC Hillary/NNP Clinton/NNP came/VBD ./.",
                "Mr./NNP Clinton/NNP spoke/VBD ./.",
                "Mrs./NNP Clinton/NNP left/VBD ./.")
            .name(PERSON, "Bill Clinton")
            .name(PERSON, "Hillary Clinton")
            .name(PERSON, "Clinton#3")
            .name(PERSON, "Clinton#4");
    DocumentClaims found = claims.resolve();
    assertThat(found.entities()).hasSize(2);
    assertThat(claims.thingOf(found, "Clinton#3")).isEqualTo("Bill Clinton");
    assertThat(claims.thingOf(found, "Clinton#4")).isEqualTo("Hillary Clinton");
  }

  @Test
  void keepsSpousesApartThoughOneNameIsShort() {
    ClaimsNotation claims =
        text("Jill/NNP Biden/NNP is/VBZ Biden/NNP 's/POS wife/NN ./.")
            .name(PERSON, "Jill Biden")
            .name(PERSON, "Biden#2")
            .relation("spouse", "Jill Biden", "Biden#2");
    assertThat(claims.resolve().entities()).hasSize(2);
  }

  @Test
  void pairsAcronymsWithLongForms() {
    ClaimsNotation claims =
        text(
                "The/DT International/NNP Monetary/NNP Fund/NNP (/-LRB- IMF/NNP )/-RRB- lent/VBD ./.",
                "The/DT IMF/NNP waits/VBZ ./.")
            .name(ORGANISATION, "International Monetary Fund")
            .name(ORGANISATION, "IMF")
            .name(ORGANISATION, "IMF#2");
    assertThat(claims.resolve().entities())
        .extracting(LocalEntity::name)
        .containsExactly("International Monetary Fund");
  }

  @Test
  void joinsShortFormsOfOrganisations() {
    ClaimsNotation claims =
        text("Ford/NNP Motor/NNP Company/NNP grew/VBD ./.", "Ford/NNP hired/VBD ./.")
            .name(ORGANISATION, "Ford Motor Company")
            .name(ORGANISATION, "Ford#2");
    assertThat(claims.resolve().entities()).hasSize(1);
  }

  @Test
  void joinsACountryWithItsOtherNamesAndAdjective() {
    ClaimsNotation claims =
        text(
                "The/DT United/NNP States/NNPS and/CC Iraq/NNP met/VBD ./.",
                "US/NNP and/CC Iraqi/JJ officials/NNS spoke/VBD ./.")
            .name(COUNTRY, "United States")
            .name(COUNTRY, "Iraq")
            .name(COUNTRY, "US")
            .name(COUNTRY, "Iraqi");
    DocumentClaims found = claims.resolve();
    assertThat(found.entities()).hasSize(2);
    assertThat(claims.thingOf(found, "US")).isEqualTo("United States");
    assertThat(claims.idOf(found, "Iraqi")).isEqualTo(claims.idOf(found, "Iraq"));
  }

  @Test
  void takesADescriptionThatTellsANameForWhatHasTheName() {
    ClaimsNotation claims =
        text(
                "The/DT Iraqi/JJ government/NN met/VBD ./.",
                "The/DT Government/NNP of/IN Iraq/NNP agreed/VBD ./.")
            .telling(COUNTRY, "Iraqi", "Iraq")
            .telling(ORGANISATION, "Iraqi government", "Government of Iraq")
            .name(ORGANISATION, "Government of Iraq")
            .name(COUNTRY, "Iraq#2");
    DocumentClaims found = claims.resolve();
    assertThat(found.entities())
        .extracting(LocalEntity::name)
        .containsExactly("Iraq", "Government of Iraq");
    assertThat(claims.idOf(found, "Iraqi")).isEqualTo(claims.idOf(found, "Iraq#2"));
  }

  @Test
  void namesACountryByWhatItsAdjectiveTells() {
    ClaimsNotation claims =
        text("Iraqi/JJ troops/NNS left/VBD ./.", "The/DT country/NN rests/VBZ ./.")
            .telling(COUNTRY, "Iraqi", "Iraq")
            .nominal(COUNTRY, "The country");
    assertThat(claims.resolve().entities()).extracting(LocalEntity::name).containsExactly("Iraq");
  }

  @Test
  void keepsANameApartFromTheNameItLiesIn() {
    ClaimsNotation claims =
        text("Iraq/NNP 's/POS parliament/NN voted/VBD ./.")
            .name(COUNTRY, "Iraq")
            .name(ORGANISATION, "Iraq 's parliament");
    assertThat(claims.resolve().entities()).hasSize(2);
  }

  @Test
  void joinsAPredicateToItsSubject() {
    ClaimsNotation claims =
        text(sentence(
                "Ford/NNP was|be/VBD a/DT diplomat/NN",
                "nsubj(4,1)",
                "cop(4,2)",
                "det(4,3)",
                "root(0,4)"))
            .name(PERSON, "Ford")
            .nominal(PERSON, "a diplomat");
    DocumentClaims found = claims.resolve();
    assertThat(claims.thingOf(found, "a diplomat")).isEqualTo("Ford");
  }

  @Test
  void leavesADeniedPredicateAlone() {
    ClaimsNotation claims =
        text(sentence(
                "Ford/NNP was|be/VBD not/RB a/DT diplomat/NN",
                "nsubj(5,1)",
                "cop(5,2)",
                "advmod(5,3)",
                "det(5,4)",
                "root(0,5)"))
            .name(PERSON, "Ford")
            .nominal(PERSON, "a diplomat");
    assertThat(claims.thingOf(claims.resolve(), "a diplomat")).isEqualTo("none");
  }

  @Test
  void joinsThePresidentToWhoHoldsThePost() {
    ClaimsNotation claims =
        text(
                sentence("President/NNP Barham/NNP Salih/NNP met/VBD Adel/NNP Mahdi/NNP"),
                sentence(
                    1, 40, "The/DT president/NN resigned|resign/VBD", "det(2,1)", "nsubj(3,2)"))
            .name(PERSON, "Barham Salih")
            .name(PERSON, "Adel Mahdi")
            .nominal(PERSON, "The president")
            .tenure("Barham Salih", "President", "");
    assertThat(claims.thingOf(claims.resolve(), "The president")).isEqualTo("Barham Salih");
  }

  @Test
  void joinsTheMinistryToTheNameThatHasTheWord() {
    ClaimsNotation claims =
        text(
                sentence("The/DT Ministry/NNP of/IN Defence/NNP spoke/VBD"),
                sentence(1, 40, "The/DT ministry/NN denied|deny/VBD it/PRP", "det(2,1)"))
            .name(ORGANISATION, "Ministry of Defence")
            .nominal(ORGANISATION, "The ministry");
    assertThat(claims.thingOf(claims.resolve(), "The ministry")).isEqualTo("Ministry of Defence");
  }

  @Test
  void makesThingsOfDescriptionsOnlyWhereAClaimUsesThem() {
    ClaimsNotation claims =
        text("Three/CD soldiers/NNS died/VBD as/IN rebels/NNS cheered/VBD a/DT law/NN")
            .counted(PERSON, "Three soldiers", 3)
            .nominal(PERSON, "rebels")
            .nominal(OTHER, "a law")
            .event("Death", "died", "target=Three soldiers", "topic=a law");
    assertThat(claims.resolve().entities())
        .extracting(LocalEntity::name, LocalEntity::named)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Three soldiers", false));
  }

  @Test
  void joinsANounThatTakesUpAnEvent() {
    ClaimsNotation claims =
        text(
                sentence("Rebels/NNP attacked|attack/VBD Aleppo/NNP ./."),
                sentence(1, 40, "The/DT the/DT attack/NN shocked/VBD all/DT ./.", "det(3,2)"),
                sentence(2, 90, "Troops/NNP attacked|attack/VBD Homs/NNP ./."))
            .name(ORGANISATION, "Rebels")
            .name(ORGANISATION, "Aleppo")
            .name(ORGANISATION, "Troops")
            .name(ORGANISATION, "Homs")
            .event("Attack", "attacked", "actor=Rebels", "target=Aleppo")
            .event("Attack", "attack#2")
            .event("Attack", "attacked#2", "actor=Troops", "target=Homs");
    DocumentClaims found = claims.resolve();
    assertThat(found.events()).hasSize(2);
    assertThat(found.events().get(0).mentions()).hasSize(2);
  }

  @Test
  void givesTheSameIdsAndFingerprintEachTime() {
    ClaimsNotation claims =
        text("Angela/NNP Merkel/NNP met/VBD Emmanuel/NNP Macron/NNP in/IN Paris/NNP ./.")
            .name(PERSON, "Angela Merkel")
            .name(PERSON, "Emmanuel Macron");
    DocumentClaims found = claims.resolve();
    assertThat(found).isEqualTo(claims.resolve());
    assertThat(found.entities())
        .extracting(LocalEntity::id)
        .containsExactly("angela-merkel-0", "emmanuel-macron-18");
    assertThat(found.document().sha256()).hasSize(64);
    assertThat(found.document().fingerprint()).isNotEmpty();
  }
}
