package org.dramatis.extract.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.extract.consequence.Following.found;
import static org.dramatis.extract.consequence.Following.told;

import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Factuality;
import org.dramatis.resolve.ClaimsNotation;
import org.junit.jupiter.api.Test;

class ConsequenceFinderTest {

  private static final AnnotatedArticle WEDDING =
      told(
          "Anna/NNP Oake/NNP wed|wed/VBD Ben/NNP Lund/NNP and/CC Carl/NNP Voss/NNP in/IN 2004/CD"
              + " ./.");

  private static final AnnotatedArticle RESIGNATION =
      told(
          "Mayor/NNP Anna/NNP Oake/NNP resigned|resign/VBD in/IN May/NNP ./.",
          "Ben/NNP Lund/NNP followed|follow/VBD Oake/NNP ./.");

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
