package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.CITY;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.resolve.Reports.claim;
import static org.dramatis.resolve.Reports.meeting;
import static org.dramatis.resolve.Reports.people;
import static org.dramatis.resolve.Reports.post;
import static org.dramatis.resolve.Reports.strike;
import static org.dramatis.resolve.Reports.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dramatis.model.Copy;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Event;
import org.dramatis.model.Fact;
import org.dramatis.model.Factuality;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Things;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  @Test
  void joinsEventsOnParticipantsAndDate() {
    Things things =
        resolver.resolve(
            List.of(
                strike("a", "2020-01-03", "killed", "Qassem Soleimani"),
                strike("b", "2020-01-04", "assassinated", "Qasem Soleimani"),
                strike("c", "2020-01-04", "killed", "Other Man")));
    assertThat(things.events()).hasSize(2);
    Event event =
        things.events().stream()
            .filter(found -> found.members().size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(event.date()).contains("2020-01-03");
    assertThat(event.label()).isEqualTo("United States killed Qassem Soleimani");
    assertThat(event.path())
        .matches("event/kill-2020-01-03-united-states-qas+em-soleimani-[0-9a-f]{4}");
  }

  @Test
  void keepsEventsOfDistantDatesApart() {
    Things things =
        resolver.resolve(
            List.of(
                meeting("a", "2020-01-03"),
                meeting("b", "2020-03-07"),
                meeting("c", "2020-01-03")));
    assertThat(things.events())
        .extracting(Event::date)
        .extracting(java.util.Optional::orElseThrow)
        .containsExactlyInAnyOrder("2020-01-03", "2020-03-07");
  }

  private static DocumentClaims meetingByThread(String id, String date) {
    return text(id, "", "Ana Lind met Omar Khalil then")
        .name(PERSON, "Ana Lind")
        .name(PERSON, "Omar Khalil")
        .time("then", date)
        .event(
            "Meeting", "met", "participant=Ana Lind", "participant=Omar Khalil", "thread date=then")
        .resolve();
  }

  @Test
  void datesAnEventByItsStoryWhereNothingElseDatesIt() {
    Things alone = resolver.resolve(List.of(meetingByThread("a", "2020-01-03")));
    assertThat(alone.events()).extracting(Event::date).containsExactly(Optional.of("2020-01-03"));
  }

  @Test
  void tellsNoEventsApartByTheDaysOfTheirStories() {
    Things things =
        resolver.resolve(
            List.of(meetingByThread("a", "2020-01-03"), meetingByThread("b", "2020-01-06")));
    assertThat(things.events()).hasSize(1);
  }

  @Test
  void saysWhichEventWasBeforeWhich() {
    assertThat(order(orderedReport("a", true))).containsExactly("Kill before Meeting");
    assertThat(order(orderedReport("a", true), orderedReport("b", false))).isEmpty();
  }

  private static DocumentClaims orderedReport(String id, boolean killingFirst) {
    ClaimsNotation claims =
        text(id, "", "Ana Lind met Omar Khalil when rebels killed Maria Lopez")
            .name(PERSON, "Ana Lind")
            .name(PERSON, "Omar Khalil")
            .name(PERSON, "Maria Lopez")
            .event("Meeting", "met", "participant=Ana Lind", "participant=Omar Khalil")
            .event("Kill", "killed", "target=Maria Lopez");
    return (killingFirst ? claims.before("killed", "met") : claims.before("met", "killed"))
        .resolve();
  }

  private List<String> order(DocumentClaims... documents) {
    Things things = resolver.resolve(List.of(documents));
    Map<String, String> types =
        things.events().stream()
            .collect(
                Collectors.toMap(
                    Event::path, event -> event.type().substring("https://example.org/".length())));
    return things.facts().stream()
        .filter(fact -> fact.predicate().equals(RelationMention.BEFORE))
        .map(fact -> types.get(fact.subject()) + " before " + types.get(fact.object()))
        .toList();
  }

  @Test
  void neverDatesAnEventByItsReport() {
    DocumentClaims report =
        text("a", "2020-01-03", "Rebels attacked Aleppo")
            .name(ORGANISATION, "Rebels")
            .name(CITY, "Aleppo")
            .event("Attack", "attacked", "actor=Rebels", "target=Aleppo")
            .resolve();
    assertThat(resolver.resolve(List.of(report)).events().get(0).date()).isEmpty();
  }

  @Test
  void showsWhatMostStoriesSay() {
    Things things =
        resolver.resolve(
            List.of(
                claim("a", Factuality.NEGATED, "one two three four five six seven eight"),
                claim("b", Factuality.ASSERTED, "nine ten eleven twelve and some more words"),
                claim("c", Factuality.ASSERTED, "other words that tell the same in a way")));
    assertThat(things.events()).hasSize(1);
    assertThat(things.events().get(0).factuality()).isEqualTo(Factuality.ASSERTED);
    assertThat(things.events().get(0).support().sources()).isEqualTo(3);
  }

  @Test
  void leavesOpenWhatAsManyDenyAsHoldPossible() {
    Things things =
        resolver.resolve(
            List.of(
                claim("a", Factuality.NEGATED, "one two three four five six seven eight"),
                claim("b", Factuality.UNCERTAIN, "nine ten eleven twelve and some more words")));
    assertThat(things.events()).hasSize(1);
    assertThat(things.events().get(0).factuality()).isEqualTo(Factuality.UNCERTAIN);
  }

  @Test
  void datesAnEventByItsOwnSentencesBeforeTheStoryAroundIt() {
    Things things =
        resolver.resolve(
            List.of(
                text("a", "", "On Friday they met ; Rebels attacked Aleppo on Thursday")
                    .name(ORGANISATION, "Rebels")
                    .name(CITY, "Aleppo")
                    .time("Friday", "2020-01-03")
                    .time("Thursday", "2020-01-02")
                    .event(
                        "Attack",
                        "attacked",
                        "actor=Rebels",
                        "target=Aleppo",
                        "date=Thursday",
                        "thread date=Friday")
                    .resolve()));
    assertThat(things.events().get(0).date()).contains("2020-01-02");
  }

  @Test
  void countsCopiesOfOneStoryOnce() {
    String story =
        "The army of the north said on Friday that it had taken all three bridges"
            + " over the river after two days of heavy fighting near Mosul and";
    Things things =
        resolver.resolve(
            List.of(
                text("late", "2020-01-04", story + " nothing more").name(CITY, "Mosul").resolve(),
                text("early", "2020-01-03", story + " that was it").name(CITY, "Mosul").resolve(),
                text(
                        "else",
                        "2020-01-02",
                        "In Mosul a market opened again after four years of war"
                            + " to the great joy of many")
                    .name(CITY, "Mosul")
                    .resolve()));
    assertThat(things.copies()).containsExactly(new Copy("late", "early"));
    assertThat(things.entities().get(0).support().documents()).isEqualTo(3);
    assertThat(things.entities().get(0).support().sources()).isEqualTo(2);
  }

  @Test
  void mergesTenuresAndFacts() {
    DocumentClaims one =
        text("a", "", "Adel Mahdi Prime Minister of Iraq")
            .name(PERSON, "Adel Mahdi")
            .name(COUNTRY, "Iraq")
            .tenure("Adel Mahdi", "Prime Minister", "Iraq")
            .relation("headOf", "Adel Mahdi", "Iraq")
            .resolve();
    DocumentClaims two =
        text("b", "", "prime minister Adel Mahdi spoke in Iraq")
            .name(PERSON, "Adel Mahdi")
            .name(COUNTRY, "Iraq")
            .tenure("Adel Mahdi", "prime minister", "")
            .relation("headOf", "Adel Mahdi", "Iraq")
            .resolve();
    Things things = resolver.resolve(List.of(one, two));
    assertThat(things.tenures()).hasSize(1);
    assertThat(things.tenures().get(0).path()).isEqualTo("tenure/adel-mahdi-prime-minister-iraq");
    assertThat(things.tenures().get(0).evidence()).hasSize(2);
    assertThat(things.facts()).hasSize(1);
    assertThat(things.facts().get(0).object()).isEqualTo("place/iraq");
    assertThat(things.facts().get(0).evidence()).hasSize(2);
  }

  @Test
  void tellsSinceWhenAndUntilWhenARelationHolds() {
    DocumentClaims wedding =
        text("a", "", "Maria Gomez married John Smith in 2004")
            .name(PERSON, "Maria Gomez")
            .name(PERSON, "John Smith")
            .time("2004", "2004")
            .relation("spouse", "Maria Gomez", "John Smith")
            .during("2004", "")
            .resolve();
    DocumentClaims divorce =
        text("b", "", "Maria Gomez left John Smith in May")
            .name(PERSON, "Maria Gomez")
            .name(PERSON, "John Smith")
            .time("May", "2010-05")
            .relation("spouse", "Maria Gomez", "John Smith")
            .during("", "May")
            .resolve();
    Fact marriage = resolver.resolve(List.of(wedding, divorce)).facts().get(0);
    assertThat(marriage.begin()).contains("2004");
    assertThat(marriage.end()).contains("2010-05");
    assertThat(marriage.former()).isTrue();
    assertThat(resolver.resolve(List.of(wedding)).facts().get(0).former()).isFalse();
  }

  @Test
  void givesEqualThingsInWhateverOrder() {
    List<DocumentClaims> documents = new ArrayList<>();
    documents.add(strike("a", "2020-01-03", "killed", "Qassem Soleimani"));
    documents.add(strike("b", "2020-01-04", "assassinated", "Qasem Soleimani"));
    documents.add(strike("c", "2020-01-04", "killed", "Qassim Soleimani"));
    documents.add(people("d", "Soleimani of Baghdad", "Soleimani"));
    documents.add(people("e", "John Smith met Maria Gomez", "John Smith", "Maria Gomez"));
    documents.add(people("f", "J. Smith met Maria Gomez", "J. Smith", "Maria Gomez"));
    documents.add(people("g", "Jon Smith met Mary Gomez", "Jon Smith", "Mary Gomez"));
    documents.add(post("h", "mayor", "Bristol Council"));
    documents.add(post("i", "captain", "Leeds United"));
    documents.add(meeting("j", "2020-01-03"));
    documents.add(meeting("k", "2020-01"));
    documents.add(meeting("l", "2020-02-01"));
    Things first = resolver.resolve(documents);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(documents, random);
      assertThat(resolver.resolve(documents)).isEqualTo(first);
    }
  }
}
