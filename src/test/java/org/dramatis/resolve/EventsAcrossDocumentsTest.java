package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.CITY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.OTHER;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.resolve.Reports.text;

import java.util.List;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Event;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

/** Which events of several reports are one, with the weights that come with the program. */
class EventsAcrossDocumentsTest {

  private static final String SURROUNDINGS =
      "quarry helicopter bloodhound ferry lantern orchard chimney gravel tunnel blanket ladder";

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  @Test
  void joinsWhatUndatedReportsOfOneStoryTellInOneWord() {
    assertThat(sizes(escape("a", "escaped"), escape("b", "escaped"))).containsExactly(2);
  }

  @Test
  void joinsAVerbWithItsNoun() {
    assertThat(
            sizes(
                murder("a", "assassinated", "Tomas Reil"),
                murder("b", "assassination", "Tomas Reil")))
        .containsExactly(2);
  }

  @Test
  void keepsTwoVictimsApart() {
    assertThat(
            sizes(
                murder("a", "assassinated", "Tomas Reil"),
                murder("b", "assassinated", "Nadia Brook")))
        .containsExactly(1, 1);
  }

  @Test
  void keepsWhatTwoStoriesTellInOneWordApart() {
    DocumentClaims other =
        text("b", "", "A thief escaped from a van in Ostmark after a chase by the river")
            .nominal(PERSON, "thief")
            .nominal(OTHER, "van")
            .name(CITY, "Ostmark")
            .nominal(OTHER, "chase")
            .event("PrisonEscape", "escaped", "actor=thief")
            .resolve();
    assertThat(sizes(escape("a", "escaped"), other)).containsExactly(1, 1);
  }

  @Test
  void keepsEqualEventsOfDistantReportsApart() {
    assertThat(sizes(clash("a", "2020-01-03"), clash("b", "2020-01-04"))).containsExactly(2);
    assertThat(sizes(clash("a", "2020-01-03"), clash("b", "2020-05-03"))).containsExactly(1, 1);
  }

  @Test
  void callsAnEventWhatMostReportsCallIt() {
    DocumentClaims one = murder("a", "assassinated", "Tomas Reil", "Attack");
    DocumentClaims two = murder("b", "assassinated", "Tomas Reil", "Killing");
    DocumentClaims three = murder("c", "assassinated", "Tomas Reil", "Killing");
    assertThat(resolver.resolve(List.of(one, two, three)).events())
        .extracting(Event::type)
        .containsExactly("https://example.org/Killing");
  }

  private List<Integer> sizes(DocumentClaims... documents) {
    return resolver.resolve(List.of(documents)).events().stream()
        .map(event -> event.members().size())
        .toList();
  }

  /** What else reports of one story have in common. */
  private static ClaimsNotation withSurroundings(ClaimsNotation claims) {
    for (String word : SURROUNDINGS.split(" ")) {
      claims.nominal(OTHER, word);
    }
    return claims;
  }

  private static DocumentClaims escape(String id, String word) {
    String words = "Marlo Vint " + word + " from Greystone Prison in Ellan " + SURROUNDINGS;
    return withSurroundings(text(id, "", words))
        .name(PERSON, "Marlo Vint")
        .name(ORGANISATION, "Greystone Prison")
        .name(CITY, "Ellan")
        .event("PrisonEscape", word, "actor=Marlo Vint")
        .resolve();
  }

  private static DocumentClaims murder(String id, String word, String who) {
    return murder(id, word, who, "Assassination");
  }

  private static DocumentClaims murder(String id, String word, String who, String type) {
    ClaimsNotation claims =
        withSurroundings(
                text(
                    id,
                    "",
                    "Quay Guard %s %s in Port Ellan beside Harbour Hall %s"
                        .formatted(word, who, SURROUNDINGS)))
            .name(ORGANISATION, "Quay Guard")
            .name(CITY, "Port Ellan")
            .name(ORGANISATION, "Harbour Hall");
    String[] arguments = {"actor=Quay Guard", "place=Port Ellan"};
    if (!who.isEmpty()) {
      claims.name(PERSON, who);
      arguments = new String[] {"actor=Quay Guard", "place=Port Ellan", "target=" + who};
    }
    return claims.event(type, word, arguments).resolve();
  }

  private static DocumentClaims clash(String id, String date) {
    return text(id, date, "Quay Guard clashed with River Union in Port Ellan report " + id)
        .name(ORGANISATION, "Quay Guard")
        .name(ORGANISATION, "River Union")
        .name(CITY, "Port Ellan")
        .event("Clash", "clashed", "participant=Quay Guard", "participant=River Union")
        .resolve();
  }
}
