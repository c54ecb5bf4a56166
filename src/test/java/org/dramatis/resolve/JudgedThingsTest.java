package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.resolve.JudgedReports.A;
import static org.dramatis.resolve.JudgedReports.B;
import static org.dramatis.resolve.JudgedReports.C;
import static org.dramatis.resolve.JudgedReports.D;
import static org.dramatis.resolve.JudgedReports.claim;
import static org.dramatis.resolve.JudgedReports.different;
import static org.dramatis.resolve.JudgedReports.judge;
import static org.dramatis.resolve.JudgedReports.same;
import static org.dramatis.resolve.Reports.meeting;
import static org.dramatis.resolve.Reports.people;
import static org.dramatis.resolve.Reports.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Judgements;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Mention;
import org.dramatis.model.Ruling;
import org.dramatis.model.Ruling.Standing;
import org.dramatis.model.Things;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

/** What the user says wins, and nothing else changes. */
class JudgedThingsTest {

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  private Things resolve(List<DocumentClaims> documents, Judgement... judgements) {
    return resolver.resolve(documents, Judgements.of(List.of(judgements)));
  }

  /** The documents of each entity, as "a+b". */
  private static List<String> groups(Things things) {
    return things.entities().stream()
        .map(Entity::members)
        .map(members -> String.join("+", members.stream().map(LocalThing::document).toList()))
        .sorted()
        .toList();
  }

  private static Standing standing(Things things, Judgement judgement) {
    return ruling(things, judgement).standing();
  }

  private static Ruling ruling(Things things, Judgement judgement) {
    return things.rulings().stream()
        .filter(ruling -> ruling.judgement().id().equals(judgement.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutJudgementsNothingChanges() {
    assertThat(groups(resolve(List.of(A, B, C, D)))).containsExactly("a+c", "b", "d");
  }

  @Test
  void joinsWhatIsTheSameWithAllThatBelongsToEither() {
    Judgement judgement = same(claim(A, "Nora Vane"), claim(B, "Nora Fenn"));
    Things things = resolve(List.of(A, B, C, D), judgement);
    assertThat(groups(things)).containsExactly("a+b+c", "d");
    assertThat(things.entities().get(1).label()).isEqualTo("Nora Vane");
    assertThat(things.entities().get(1).alternativeLabels()).containsExactly("Nora Fenn");
    assertThat(standing(things, judgement)).isEqualTo(Standing.IN_FORCE);
    assertThat(ruling(things, judgement).bound()).isEqualTo(judgement.about());
  }

  @Test
  void partsTwoOfOneNameAndSendsTheOthersWhereTheirContextIs() {
    DocumentClaims harbour =
        people("h1", "Tom Reed met Ida Holm and Ola Berg", "Tom Reed", "Ida Holm", "Ola Berg");
    DocumentClaims court =
        people("c1", "Tom Reed met Una Lake and Per Moss", "Tom Reed", "Una Lake", "Per Moss");
    DocumentClaims more =
        people("x", "Tom Reed saw Una Lake and Per Moss", "Tom Reed", "Una Lake", "Per Moss");
    Judgement judgement = different(claim(harbour, "Tom Reed"), claim(court, "Tom Reed"));
    List<DocumentClaims> documents = List.of(harbour, court, more);
    assertThat(groups(resolve(documents))).contains("c1+h1+x");
    assertThat(groups(resolve(documents, judgement))).contains("c1+x", "h1");
    assertThat(resolve(documents, judgement).entities())
        .extracting(Entity::label)
        .contains("Tom Reed");
  }

  @Test
  void partsTwoNamesThatTheResolverTakesForOne() {
    DocumentClaims first = people("1", "Katharina Moser left", "Katharina Moser");
    DocumentClaims second = people("2", "Catharina Moser left", "Catharina Moser");
    DocumentClaims third = people("3", "Catharina Moser spoke", "Catharina Moser");
    List<DocumentClaims> documents = List.of(first, second, third);
    assertThat(groups(resolve(documents))).containsExactly("1+2+3");
    Judgement judgement =
        different(claim(first, "Katharina Moser"), claim(second, "Catharina Moser"));
    assertThat(groups(resolve(documents, judgement))).containsExactly("1", "2+3");
  }

  @Test
  void nothingJoinsThroughAThirdWhatIsDifferent() {
    DocumentClaims e = people("e", "Ann Vane left", "Ann Vane");
    Judgement first = same(claim(A, "Nora Vane"), claim(B, "Nora Fenn"));
    Judgement second = different(claim(C, "Nora Vane"), claim(B, "Nora Fenn"));
    assertThat(groups(resolve(List.of(A, B, C, e), first, second)))
        .as("the resolver, not the user, says that a and c are one")
        .containsExactly("a+b", "c", "e");
  }

  @Test
  void whatContradictsBindsNothingAndIsNamed() {
    Judgement ab = same(claim(A, "Nora Vane"), claim(B, "Nora Fenn"));
    Judgement bd = same(claim(B, "Nora Fenn"), claim(D, "Ida Holm"));
    Judgement ad = different(claim(A, "Nora Vane"), claim(D, "Ida Holm"));
    DocumentClaims e = people("e", "Ann Lund left", "Ann Lund");
    Judgement aside = same(claim(D, "Ida Holm"), claim(e, "Ann Lund"));
    Things things = resolve(List.of(A, B, C, D, e), ab, bd, ad, aside);
    assertThat(groups(things)).containsExactly("a+c", "b", "d+e");
    assertThat(Stream.of(ab, bd, ad).map(it -> standing(things, it)))
        .containsOnly(Standing.CONTRADICTED);
    assertThat(ruling(things, ad).against())
        .containsExactlyElementsOf(new TreeSet<>(List.of(ab.id(), bd.id())));
    assertThat(ruling(things, ab).against()).containsExactly(ad.id());
    assertThat(standing(things, aside)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void holdsByTheNameWhereTheDocumentIsGone() {
    Judgement judgement = same(claim(A, "Nora Vane"), claim(B, "Nora Fenn"));
    Things without = resolve(List.of(B, C, D), judgement);
    assertThat(groups(without)).containsExactly("b+c", "d");
    assertThat(ruling(without, judgement).bound())
        .extracting(JudgedClaim::document)
        .containsExactly("b", "c");
    Things gone = resolve(List.of(B, D), judgement);
    assertThat(groups(gone)).containsExactly("b", "d");
    assertThat(standing(gone, judgement)).isEqualTo(Standing.DORMANT);
  }

  @Test
  void holdsInADocumentThatReadsOtherwiseNow() {
    Judgement judgement = same(claim(A, "Nora Vane"), claim(B, "Nora Fenn"));
    DocumentClaims moved = people("a", "Today Nora Vane spoke", "Nora Vane");
    Things things = resolve(List.of(moved, B), judgement);
    assertThat(groups(things)).containsExactly("a+b");
    assertThat(ruling(things, judgement).bound().get(0).span().begin()).isEqualTo(6);
    DocumentClaims other = people("a", "Ann Lundi spoke", "Ann Lundi");
    assertThat(groups(resolve(List.of(other, B), judgement))).containsExactly("a", "b");
  }

  @Test
  void aNameAloneDoesNotTellApartTwoOfThatName() {
    Judgement judgement = different(claim(A, "Nora Vane"), claim(C, "Nora Vane"));
    assertThat(groups(resolve(List.of(A, C), judgement))).containsExactly("a", "c");
    DocumentClaims e = people("e", "Nora Vane sat", "Nora Vane");
    Things things = resolve(List.of(C, e), judgement);
    assertThat(groups(things)).containsExactly("c+e");
    assertThat(standing(things, judgement)).isEqualTo(Standing.DORMANT);
  }

  @Test
  void anotherMentionOfTheNameInTheSameDocumentWillDo() {
    Judgement judgement = different(claim(A, "Nora Vane"), claim(C, "Nora Vane"));
    DocumentClaims rewritten =
        text("a", "", "Now Nora Vane spoke and Nora Vane left")
            .name(PERSON, "Nora Vane")
            .name(PERSON, "Nora Vane#2")
            .resolve();
    Things things = resolve(List.of(rewritten, C), judgement);
    assertThat(groups(things)).containsExactly("a", "c");
    assertThat(standing(things, judgement)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void cannotPartWhatOneDocumentTakesForOne() {
    DocumentClaims twice =
        text("t", "", "Nora Vane spoke and Nora Vane left")
            .name(PERSON, "Nora Vane")
            .name(PERSON, "Nora Vane#2")
            .resolve();
    List<Mention> mentions = List.copyOf(twice.claims().entities());
    Judgement judgement =
        different(
            JudgedClaim.of(twice, mentions.get(0)).orElseThrow(),
            JudgedClaim.of(twice, mentions.get(1)).orElseThrow());
    Things things = resolve(List.of(twice), judgement);
    assertThat(groups(things)).containsExactly("t");
    assertThat(standing(things, judgement)).isEqualTo(Standing.INSEPARABLE);
  }

  @Test
  void joinsAndPartsEvents() {
    DocumentClaims one = meeting("a", "2020-03-07");
    DocumentClaims other = meeting("b", "2020-03-07");
    DocumentClaims later = meeting("c", "2020-01-02");
    Things things =
        resolve(
            List.of(one, other, later),
            different(claim(one, "met"), claim(other, "met")),
            same(claim(one, "met"), claim(later, "met")));
    assertThat(things.events())
        .extracting(event -> event.members().size())
        .containsExactlyInAnyOrder(2, 1);
    assertThat(resolve(List.of(one, other, later)).events())
        .flatExtracting(event -> event.members())
        .hasSize(3);
  }

  @Test
  void leavesOutWhatIsRejected() {
    DocumentClaims document =
        text("r", "", "Nora Vane of Quay Trust left")
            .name(PERSON, "Nora Vane")
            .name(ORGANISATION, "Quay Trust")
            .tenure("Nora Vane", "chair", "Quay Trust")
            .relation("memberOf", "Nora Vane", "Quay Trust")
            .event("Leave", "left", "actor=Nora Vane")
            .resolve();
    JudgedClaim relation =
        JudgedClaim.of(document, document.claims().relations().get(0)).orElseThrow();
    JudgedClaim tenure = JudgedClaim.of(document, document.claims().tenures().get(0)).orElseThrow();
    List<DocumentClaims> documents = List.of(document);
    Things before = resolve(documents);
    assertThat(before.facts()).hasSize(1);
    assertThat(before.tenures()).hasSize(1);
    assertThat(resolve(documents, judge(Decision.REJECT, relation)).facts()).isEmpty();
    assertThat(resolve(documents, judge(Decision.REJECT, tenure)).tenures()).isEmpty();
    assertThat(resolve(documents, judge(Decision.REJECT, claim(document, "left"))).events())
        .isEmpty();
    Things nobody = resolve(documents, judge(Decision.REJECT, claim(document, "Quay Trust")));
    assertThat(nobody.entities()).extracting(Entity::label).containsExactly("Nora Vane");
    assertThat(nobody.facts()).isEmpty();
    assertThat(nobody.tenures().get(0).organisation()).isEmpty();
    assertThat(nobody.rulings().get(0).standing()).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void rejectsOneOfSeveralMentionsAndKeepsTheirCountAndName() {
    DocumentClaims document =
        text("t", "", "Nora Vane spoke and Vane left")
            .name(PERSON, "Nora Vane")
            .name(PERSON, "Vane#2")
            .resolve();
    Things things = resolve(List.of(document), judge(Decision.REJECT, claim(document, "Vane")));
    assertThat(things.entities()).hasSize(1);
    assertThat(things.entities().get(0).support().mentions()).isEqualTo(1);
    assertThat(things.entities().get(0).alternativeLabels()).isEmpty();
    Things single =
        resolve(List.of(document), judge(Decision.REJECT, claim(document, "Nora Vane")));
    assertThat(single.entities()).extracting(Entity::label).containsExactly("Vane");
  }

  @Test
  void aRejectionFollowsItsClaimWhenTheTextMoves() {
    Judgement judgement = judge(Decision.REJECT, claim(A, "Nora Vane"));
    DocumentClaims moved = people("a", "Today Nora Vane spoke", "Nora Vane");
    assertThat(resolve(List.of(moved), judgement).entities()).isEmpty();
    DocumentClaims twice =
        text("a", "", "Today Nora Vane spoke and Nora Vane left")
            .name(PERSON, "Nora Vane")
            .name(PERSON, "Nora Vane#2")
            .resolve();
    Things things = resolve(List.of(twice), judgement);
    assertThat(things.entities()).hasSize(1);
    assertThat(standing(things, judgement)).isEqualTo(Standing.DORMANT);
  }

  @Test
  void theIdSaysWhatIsJudgedAndNothingElse() {
    JudgedClaim one = claim(A, "Nora Vane");
    JudgedClaim other = claim(B, "Nora Fenn");
    assertThat(same(one, other).id()).isEqualTo(same(other, one).id()).matches("[0-9a-f]{12}");
    assertThat(
            new Judgement(Decision.SAME, List.of(one, other), "ben", Instant.MAX, Optional.of("so"))
                .id())
        .isEqualTo(same(one, other).id());
    assertThat(Arrays.asList(different(one, other).id(), judge(Decision.REJECT, one).id()))
        .doesNotContain(same(one, other).id())
        .doesNotHaveDuplicates();
  }
}
