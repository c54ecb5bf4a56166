package org.dramatis.resolve;

import static org.dramatis.model.EntityKind.CITY;
import static org.dramatis.model.EntityKind.COUNTRY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;

import java.time.LocalDate;
import org.dramatis.model.DateBasis;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Factuality;
import org.dramatis.model.Metadata;
import org.dramatis.model.SentenceNotation;

/** Documents of one sentence each, for tests. */
final class Reports {

  private Reports() {}

  /** A document of one sentence, each word a noun. */
  static ClaimsNotation text(String id, String date, String words) {
    Metadata metadata =
        date.isEmpty()
            ? Metadata.NONE
            : Metadata.NONE.dated(LocalDate.parse(date), DateBasis.GIVEN);
    String tokens = words.replaceAll("(\\w+)ed\\b", "$1ed|$1").replace(" ", "/NN ") + "/NN";
    return new ClaimsNotation(
        SentenceNotation.article(id, metadata, SentenceNotation.sentence(tokens)));
  }

  static DocumentClaims people(String id, String words, String... names) {
    ClaimsNotation claims = text(id, "", words);
    for (String name : names) {
      claims.name(PERSON, name);
    }
    return claims.resolve();
  }

  static DocumentClaims strike(String id, String date, String killed, String who) {
    return text(id, date, "The United States " + killed + " " + who + " on Friday in Baghdad")
        .name(COUNTRY, "United States")
        .name(PERSON, who)
        .name(CITY, "Baghdad")
        .time("Friday", "2020-01-03")
        .event(
            "Kill", killed, "actor=United States", "target=" + who, "place=Baghdad", "date=Friday")
        .resolve();
  }

  static DocumentClaims born(String id, String date) {
    return text(id, "", "John Smith born then")
        .name(PERSON, "John Smith")
        .time("then", date)
        .relation("birthDate", "John Smith", "then")
        .resolve();
  }

  static DocumentClaims post(String id, String title, String body) {
    return text(id, "", "John Smith of " + body)
        .name(PERSON, "John Smith")
        .name(ORGANISATION, body)
        .tenure("John Smith", title, body)
        .resolve();
  }

  static DocumentClaims meeting(String id, String date) {
    return text(id, "2020-03-10", "Angela Merkel met Emmanuel Macron then")
        .name(PERSON, "Angela Merkel")
        .name(PERSON, "Emmanuel Macron")
        .time("then", date)
        .event(
            "Meet", "met", "participant=Angela Merkel", "participant=Emmanuel Macron", "date=then")
        .resolve();
  }

  static DocumentClaims claim(String id, Factuality factuality, String rest) {
    return text(id, "2020-01-03", "Rebels attacked Aleppo " + rest)
        .name(ORGANISATION, "Rebels")
        .name(CITY, "Aleppo")
        .event(factuality, "Attack", "attacked", "actor=Rebels", "target=Aleppo")
        .resolve();
  }
}
