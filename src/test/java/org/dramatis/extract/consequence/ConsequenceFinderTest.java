package org.dramatis.extract.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.DateBasis;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Factuality;
import org.dramatis.model.Metadata;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.ontology.Consequence;
import org.dramatis.ontology.Consequence.Effect;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.RelationType;
import org.dramatis.resolve.ClaimsNotation;
import org.junit.jupiter.api.Test;

class ConsequenceFinderTest {

  private static final String SPACE = "https://example.org/";
  private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON);

  private static final Ontology ONTOLOGY =
      new Ontology(
          "",
          List.of(
              type(
                  "Wedding", follows("participant", "spouse", "participant", Effect.BEGINS, "wed")),
              type("Divorce", follows("participant", "spouse", "participant", Effect.ENDS)),
              type("Birth", follows("target", "birthDate", "date", Effect.HOLDS)),
              type("Resignation", posts("actor", Optional.empty(), Effect.ENDS)),
              type("Succession", posts("actor", Optional.of("target"), Effect.BEGINS))),
          List.of(
              new RelationType(SPACE + "spouse", "spouse", PEOPLE, PEOPLE, List.of()),
              new RelationType(SPACE + "birthDate", "birth date", PEOPLE, Set.of(), List.of())),
          Map.of());

  private static EventType type(String name, Consequence consequence) {
    return new EventType(
        SPACE + name,
        name,
        SPACE + "Event",
        "NONE",
        "NONE",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(consequence));
  }

  private static Consequence follows(
      String subject, String relation, String object, Effect effect, String... triggers) {
    return new Consequence(
        subject, SPACE + relation, Optional.of(object), effect, Set.of(triggers));
  }

  private static Consequence posts(String subject, Optional<String> before, Effect effect) {
    return new Consequence(subject, Consequence.POST, before, effect, Set.of());
  }

  private static final AnnotatedArticle WEDDING =
      told(
          "Anna/NNP Oake/NNP wed|wed/VBD Ben/NNP Lund/NNP and/CC Carl/NNP Voss/NNP in/IN 2004/CD ./.");

  private static final AnnotatedArticle RESIGNATION =
      told(
          "Mayor/NNP Anna/NNP Oake/NNP resigned|resign/VBD in/IN May/NNP ./.",
          "Ben/NNP Lund/NNP followed|follow/VBD Oake/NNP ./.");

  private static AnnotatedArticle told(String... sentences) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 10)),
            DateBasis.GIVEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    org.dramatis.model.Sentence[] made = new org.dramatis.model.Sentence[sentences.length];
    int begin = 0;
    for (int i = 0; i < sentences.length; i++) {
      made[i] = sentence(i, begin, sentences[i]);
      begin = made[i].span().end() + 1;
    }
    return article("a", metadata, made);
  }

  /** The relations and posts of an article, in words. */
  private static List<String> found(AnnotatedArticle article, Consumer<ClaimsNotation> written) {
    ClaimsNotation notation = new ClaimsNotation(article);
    written.accept(notation);
    DocumentClaims document = notation.resolve();
    Claims claims =
        new ConsequenceFinder(ONTOLOGY).follow(article, document.claims(), document.entities());
    Text text = article.article().text();
    List<String> found =
        new java.util.ArrayList<>(
            claims.relations().stream()
                .map(
                    it ->
                        words(
                            text.slice(it.subject()),
                            it.predicate().substring(SPACE.length()),
                            text.slice(it.object()),
                            at(text, it.period().begin()),
                            at(text, it.period().end()),
                            it.period().over() ? "over" : "now"))
                .toList());
    claims
        .tenures()
        .forEach(
            it ->
                found.add(
                    words(
                        text.slice(it.holder()),
                        it.title(),
                        at(text, it.begin()),
                        at(text, it.end()),
                        it.former() ? "over" : "now")));
    return found;
  }

  private static String words(String... parts) {
    return String.join(" | ", parts);
  }

  private static String at(Text text, Optional<Span> span) {
    return span.map(text::slice).orElse("-");
  }

  private static ClaimsNotation couple(ClaimsNotation claims) {
    return claims
        .name(EntityKind.PERSON, "Anna Oake")
        .name(EntityKind.PERSON, "Ben Lund")
        .time("2004", "2004");
  }

  @Test
  void aWeddingBeginsAMarriage() {
    assertThat(
            found(
                WEDDING,
                claims ->
                    couple(claims)
                        .event(
                            "Wedding",
                            "wed",
                            "participant=Anna Oake",
                            "participant=Ben Lund",
                            "date=2004")))
        .containsExactly("Anna Oake | spouse | Ben Lund | 2004 | - | now");
  }

  @Test
  void aRelationThatIsClaimedAlreadyIsToldItsTimeWhicheverWayItRuns() {
    assertThat(
            found(
                WEDDING,
                claims ->
                    couple(claims)
                        .relation("spouse", "Ben Lund", "Anna Oake")
                        .event(
                            "Divorce",
                            "wed",
                            "participant=Anna Oake",
                            "participant=Ben Lund",
                            "date=2004")))
        .containsExactly("Ben Lund | spouse | Anna Oake | - | 2004 | over");
  }

  @Test
  void ofThreeItIsNotSaidWhoWedsWhom() {
    assertThat(
            found(
                WEDDING,
                claims ->
                    couple(claims)
                        .name(EntityKind.PERSON, "Carl Voss")
                        .event(
                            "Wedding",
                            "wed",
                            "participant=Anna Oake",
                            "participant=Ben Lund",
                            "participant=Carl Voss")))
        .isEmpty();
  }

  @Test
  void nothingFollowsFromWhatIsDeniedOrOnlyPlanned() {
    for (Factuality factuality :
        List.of(Factuality.NEGATED, Factuality.UNCERTAIN, Factuality.FUTURE)) {
      assertThat(
              found(
                  WEDDING,
                  claims ->
                      couple(claims)
                          .event(
                              factuality,
                              "Wedding",
                              "wed",
                              "participant=Anna Oake",
                              "participant=Ben Lund")))
          .as(factuality.name())
          .isEmpty();
    }
  }

  @Test
  void nothingFollowsFromOtherTriggersThanThoseNamed() {
    assertThat(
            found(
                RESIGNATION,
                claims ->
                    claims
                        .name(EntityKind.PERSON, "Anna Oake")
                        .name(EntityKind.PERSON, "Ben Lund")
                        .event(
                            "Wedding",
                            "followed",
                            "participant=Anna Oake",
                            "participant=Ben Lund")))
        .isEmpty();
  }

  @Test
  void aBirthHasItsDate() {
    assertThat(
            found(
                WEDDING,
                claims -> couple(claims).event("Birth", "wed", "target=Anna Oake", "date=2004")))
        .containsExactly("Anna Oake | birthDate | 2004 | - | - | now");
  }

  @Test
  void whatHasNoNameHasNoRelations() {
    assertThat(
            found(
                WEDDING,
                claims ->
                    claims
                        .nominal(EntityKind.PERSON, "Anna Oake")
                        .time("2004", "2004")
                        .event("Birth", "wed", "target=Anna Oake", "date=2004")))
        .isEmpty();
  }

  private static ClaimsNotation mayor(ClaimsNotation claims) {
    return claims
        .name(EntityKind.PERSON, "Anna Oake")
        .name(EntityKind.PERSON, "Ben Lund")
        .name(EntityKind.PERSON, "Oake#2");
  }

  @Test
  void aPostEndsWhenItsHolderResigns() {
    assertThat(
            found(
                RESIGNATION,
                claims ->
                    mayor(claims)
                        .time("May", "2023-05")
                        .tenure("Anna Oake", "mayor", "")
                        .event("Resignation", "resigned", "actor=Anna Oake", "date=May")))
        .containsExactly("Anna Oake | mayor | - | - | now", "Anna Oake | mayor | - | May | over");
  }

  @Test
  void aPostThatIsStillToEndIsNotOver() {
    assertThat(
            found(
                RESIGNATION,
                claims ->
                    mayor(claims)
                        .time("May", "2024-05")
                        .tenure("Anna Oake", "mayor", "")
                        .event("Resignation", "resigned", "actor=Anna Oake", "date=May")))
        .contains("Anna Oake | mayor | - | May | now");
  }

  @Test
  void thePostThatIsSaidElsewhereEndsIfThereIsOnlyOne() {
    assertThat(
            found(
                RESIGNATION,
                claims ->
                    mayor(claims)
                        .tenure("Anna Oake", "mayor", "")
                        .event("Resignation", "followed", "actor=Oake#2")))
        .contains("Oake | mayor | - | - | over");
    assertThat(
            found(
                RESIGNATION,
                claims ->
                    mayor(claims)
                        .tenure("Anna Oake", "mayor", "")
                        .tenure("Anna Oake", "coach", "")
                        .event("Resignation", "followed", "actor=Oake#2")))
        .noneMatch(post -> post.endsWith("over"));
  }

  @Test
  void whoFollowsGetsThePost() {
    assertThat(
            found(
                RESIGNATION,
                claims ->
                    mayor(claims)
                        .tenure("Anna Oake", "mayor", "")
                        .event("Succession", "followed", "actor=Ben Lund", "target=Oake#2")))
        .containsExactly("Anna Oake | mayor | - | - | now", "Ben Lund | mayor | - | - | now");
  }
}
