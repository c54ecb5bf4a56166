package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.CITY;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.OTHER;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.resolve.Reports.text;

import java.util.List;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

/** What makes two events of what two alike reports tell, and what makes one of two unlike ones. */
class EventConflictsTest {

  private static final String SURROUNDINGS =
      "quarry helicopter bloodhound ferry lantern orchard chimney gravel tunnel blanket ladder";

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  @Test
  void joinsRaidsOfWhichAllAgrees() {
    assertThat(sizes(raid("a", CITY, "Port Ellan"), raid("b", CITY, "Port Ellan")))
        .containsExactly(2);
  }

  @Test
  void keepsSentencesThatNameOtherCitiesApart() {
    assertThat(sizes(raid("a", CITY, "Port Ellan"), raid("b", CITY, "Ostmark")))
        .containsExactly(1, 1);
  }

  @Test
  void keepsSentencesThatNameOtherCountriesApart() {
    assertThat(sizes(raid("a", COUNTRY, "Norway"), raid("b", COUNTRY, "Chile")))
        .containsExactly(1, 1);
  }

  @Test
  void keepsTwoActorsWithNamesApart() {
    assertThat(
            sizes(
                raid("a", "2020-01-03", ORGANISATION, "Quay Guard", 20),
                raid("b", "2020-01-03", ORGANISATION, "River Union", 20)))
        .containsExactly(1, 1);
  }

  @Test
  void keepsTollsApartOfWhichOneIsMoreThanThreefold() {
    assertThat(
            sizes(
                raid("a", "2020-01-03", CITY, "Port Ellan", 20),
                raid("b", "2020-01-03", CITY, "Port Ellan", 61)))
        .containsExactly(1, 1);
  }

  @Test
  void joinsOneMeetingOfTwoPeopleThatReportsTellInTwoStories() {
    DocumentClaims one = meeting("a", "2020-03-10", "about herring in the morning");
    assertThat(sizes(one, meeting("b", "2020-03-11", "before a concert of an orchestra")))
        .containsExactly(2);
    assertThat(sizes(one, meeting("b", "2020-03-28", "before a concert of an orchestra")))
        .containsExactly(1, 1);
  }

  private List<Integer> sizes(DocumentClaims... documents) {
    return resolver.resolve(List.of(documents)).events().stream()
        .map(event -> event.members().size())
        .toList();
  }

  private static DocumentClaims raid(String id, EntityKind kind, String place) {
    return raid(id, "2020-01-03", kind, place, 20);
  }

  /** Nothing says that what the sentence names is where it was; an organisation is who did it. */
  private static DocumentClaims raid(
      String id, String date, EntityKind kind, String name, int killed) {
    ClaimsNotation claims =
        text(id, date, "%s news soldiers killed in a raid %s".formatted(name, SURROUNDINGS))
            .name(kind, name)
            .counted(PERSON, "soldiers", killed);
    for (String word : SURROUNDINGS.split(" ")) {
      claims.nominal(OTHER, word);
    }
    return (kind == ORGANISATION
            ? claims.event("Killing", "killed", "target=soldiers", "actor=" + name)
            : claims.event("Killing", "killed", "target=soldiers"))
        .resolve();
  }

  private static DocumentClaims meeting(String id, String date, String rest) {
    ClaimsNotation claims =
        text(id, date, "Mara Olin met Teo Brandt " + rest)
            .name(PERSON, "Mara Olin")
            .name(PERSON, "Teo Brandt");
    return claims
        .event("Meeting", "met", "participant=Mara Olin", "participant=Teo Brandt")
        .resolve();
  }
}
