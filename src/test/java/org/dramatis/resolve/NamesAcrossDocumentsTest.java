package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.resolve.Reports.born;
import static org.dramatis.resolve.Reports.people;
import static org.dramatis.resolve.Reports.post;
import static org.dramatis.resolve.Reports.text;

import java.util.List;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.Things;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

class NamesAcrossDocumentsTest {

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  private List<String> labels(DocumentClaims... documents) {
    return resolver.resolve(List.of(documents)).entities().stream().map(Entity::label).toList();
  }

  @Test
  void joinsSpellingsAcrossDocuments() {
    Things things =
        resolver.resolve(
            List.of(
                people("a", "Qassem Soleimani came", "Qassem Soleimani"),
                people("b", "Qasem Soleimani spoke", "Qasem Soleimani"),
                people("c", "Qasem Soleimani left", "Qasem Soleimani")));
    assertThat(things.entities()).hasSize(1);
    Entity entity = things.entities().get(0);
    assertThat(entity.path()).isEqualTo("person/qasem-soleimani");
    assertThat(entity.alternativeLabels()).containsExactly("Qassem Soleimani");
    assertThat(entity.support().documents()).isEqualTo(3);
  }

  @Test
  void neverJoinsFullNamesOnAFamilyName() {
    assertThat(
            labels(
                people("a", "Bill Clinton came", "Bill Clinton"),
                people("b", "Hillary Clinton came", "Hillary Clinton")))
        .hasSize(2);
  }

  @Test
  void joinsAFamilyNameOnlyInASharedContext() {
    assertThat(
            labels(
                people("a", "Adel Smith met Maria Gomez", "Adel Smith", "Maria Gomez"),
                people("b", "Smith and Maria Gomez spoke", "Smith", "Maria Gomez")))
        .containsExactly("Adel Smith", "Maria Gomez");
    assertThat(
            labels(
                people("a", "Adel Smith met Maria Gomez", "Adel Smith", "Maria Gomez"),
                people("b", "Smith and Yu Tanaka spoke", "Smith", "Yu Tanaka")))
        .contains("Adel Smith", "Smith");
  }

  @Test
  void leavesAFamilyNameThatFitsTwoAlone() {
    assertThat(
            labels(
                people("a", "Adel Smith met Maria Gomez", "Adel Smith", "Maria Gomez"),
                people("b", "Tim Smith met Maria Gomez", "Tim Smith", "Maria Gomez"),
                people("c", "Smith and Maria Gomez spoke", "Smith", "Maria Gomez")))
        .containsExactlyInAnyOrder("Adel Smith", "Tim Smith", "Smith", "Maria Gomez");
  }

  @Test
  void leavesAnInitialThatFitsTwoAlone() {
    assertThat(
            labels(
                people("a", "John Smith met Maria Gomez", "John Smith", "Maria Gomez"),
                people("b", "James Smith met Maria Gomez", "James Smith", "Maria Gomez"),
                people("c", "J. Smith met Maria Gomez", "J. Smith", "Maria Gomez")))
        .hasSize(4);
  }

  @Test
  void keepsTwoPeopleWithTheSameNameApartByTheirBirth() {
    assertThat(labels(born("a", "1950-01-01"), born("b", "1980-05-05"), born("c", "1950-01-01")))
        .containsExactly("John Smith", "John Smith");
  }

  @Test
  void keepsTwoPeopleWithTheSameNameApartByTheirPosts() {
    assertThat(labels(post("a", "mayor", "Bristol Council"), post("b", "captain", "Leeds United")))
        .filteredOn(label -> label.equals("John Smith"))
        .hasSize(2);
  }

  @Test
  void joinsAnAcronymThatAnotherDocumentExplains() {
    DocumentClaims explaining =
        text("a", "", "Basque Nationalist Party BNP won")
            .name(ORGANISATION, "Basque Nationalist Party")
            .name(ORGANISATION, "BNP")
            .resolve();
    DocumentClaims using = text("b", "", "BNP lost").name(ORGANISATION, "BNP").resolve();
    assertThat(labels(explaining, using)).containsExactly("Basque Nationalist Party");
    assertThat(labels(using)).containsExactly("BNP");
  }

  @Test
  void takesABodyForThatOfTheCountryOfItsDocument() {
    DocumentClaims full =
        text("a", "", "Iraqi Supreme Court ruled")
            .name(ORGANISATION, "Iraqi Supreme Court")
            .resolve();
    DocumentClaims inIraq =
        text("b", "", "Supreme Court of Iraq sat and Supreme Court ruled")
            .name(COUNTRY, "Iraq")
            .name(ORGANISATION, "Supreme Court#2")
            .resolve();
    DocumentClaims inPeru =
        text("c", "", "Peru waits for Supreme Court")
            .name(COUNTRY, "Peru")
            .name(ORGANISATION, "Supreme Court")
            .resolve();
    assertThat(labels(full, inIraq, inPeru))
        .containsExactlyInAnyOrder("Iraqi Supreme Court", "Supreme Court", "Iraq", "Peru");
  }

  @Test
  void joinsAShortFormThatAnotherDocumentUsesInTheSameContext() {
    assertThat(labels(ford("a", "Ford Motor Works"), ford("b", "")))
        .containsOnlyOnce("Ford Motor Works")
        .doesNotContain("Ford");
    DocumentClaims elsewhere = text("c", "", "Ford sang").name(ORGANISATION, "Ford").resolve();
    assertThat(labels(ford("a", "Ford Motor Works"), elsewhere)).contains("Ford");
  }

  private static DocumentClaims ford(String id, String longName) {
    ClaimsNotation claims =
        text(id, "", (longName + " built Ford and Karl Benz in Detroit").strip());
    if (!longName.isEmpty()) {
      claims.name(ORGANISATION, longName);
    }
    return claims
        .name(ORGANISATION, longName.isEmpty() ? "Ford" : "Ford#2")
        .name(PERSON, "Karl Benz")
        .name(ORGANISATION, "Detroit")
        .resolve();
  }

  @Test
  void takesACountrysAdjectiveForTheCountry() {
    DocumentClaims adjective =
        text("a", "", "Peruvian envoys met Adel Smith")
            .nominal(COUNTRY, "Peruvian")
            .name(PERSON, "Adel Smith")
            .relation("knows", "Adel Smith", "Peruvian")
            .resolve();
    DocumentClaims name = text("b", "", "Peru waits").name(COUNTRY, "Peru").resolve();
    assertThat(labels(adjective, name)).containsExactly("Adel Smith", "Peru");
  }

  @Test
  void keepsBodiesOfNoNamedCountryApartUnlessTheirContextIsOne() {
    assertThat(
            labels(house("a", "Adel Smith"), house("b", "Adel Smith"), house("c", "Maria Gomez")))
        .filteredOn(label -> label.equals("Chamber of Deputies"))
        .hasSize(2);
  }

  @Test
  void takesABodyForThatOfTheCountryNamedBesideIt() {
    DocumentClaims chile =
        text("a", "", "Chileans elect Chamber of Deputies while far away Peru and Peru watch")
            .name(ORGANISATION, "Chamber of Deputies")
            .nominal(PERSON, "Chileans")
            .name(COUNTRY, "Peru")
            .name(COUNTRY, "Peru#2")
            .resolve();
    DocumentClaims full =
        text("b", "", "Chilean Chamber of Deputies sat")
            .name(ORGANISATION, "Chilean Chamber of Deputies")
            .resolve();
    assertThat(labels(chile, full)).containsOnlyOnce("Chilean Chamber of Deputies");
    assertThat(labels(chile, full)).doesNotContain("Chamber of Deputies");
  }

  private static DocumentClaims house(String id, String who) {
    return text(id, "", who + " left Chamber of Deputies")
        .name(PERSON, who)
        .name(ORGANISATION, "Chamber of Deputies")
        .resolve();
  }

  @Test
  void joinsANameWithoutItsFirstWordOnlyInASharedContext() {
    assertThat(
            labels(
                people("a", "Carl Oskar Lind met Maria Gomez", "Carl Oskar Lind", "Maria Gomez"),
                people("b", "Oskar Lind and Maria Gomez spoke", "Oskar Lind", "Maria Gomez")))
        .containsExactly("Carl Oskar Lind", "Maria Gomez");
    assertThat(
            labels(
                people("a", "Carl Oskar Lind came", "Carl Oskar Lind"),
                people("b", "Oskar Lind came", "Oskar Lind")))
        .hasSize(2);
  }

  @Test
  void joinsTheNameThatFitsBestThoughAnotherFitsToo() {
    assertThat(
            labels(
                people("a", "Maria Gomez met Adel Smith", "Maria Gomez", "Adel Smith"),
                people("b", "Maria R. Gomez met Adel Smith", "Maria R. Gomez", "Adel Smith"),
                people(
                    "c",
                    "Maria Gomez Surgeon met Adel Smith",
                    "Maria Gomez Surgeon",
                    "Adel Smith")))
        .containsExactlyInAnyOrder("Maria R. Gomez", "Maria Gomez Surgeon", "Adel Smith");
  }
}
