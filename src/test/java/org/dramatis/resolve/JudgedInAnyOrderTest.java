package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.resolve.JudgedReports.judge;
import static org.dramatis.resolve.Reports.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is judged, in whatever order: the things are the same, and every word that binds holds.
 */
class JudgedInAnyOrderTest {

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  private static final List<String> NAMES =
      List.of("Nora Vane", "Nora Fenn", "Ida Holm", "Katharina Moser", "Catharina Moser");

  private static List<DocumentClaims> news(Random random, int size) {
    List<DocumentClaims> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> names = new ArrayList<>(NAMES);
      Collections.shuffle(names, random);
      names.subList(1 + random.nextInt(3), NAMES.size()).clear();
      documents.add(
          people("d" + i, String.join(" met ", names) + " met", names.toArray(String[]::new)));
    }
    return documents;
  }

  private static List<Judgement> judgements(Random random, List<DocumentClaims> documents) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      JudgedClaim one = any(random, documents);
      JudgedClaim other = any(random, documents);
      Decision decision = Decision.values()[random.nextInt(3)];
      if (decision == Decision.REJECT) {
        judgements.add(judge(decision, one));
      } else if (!one.equals(other)) {
        judgements.add(judge(decision, one, other));
      }
    }
    return judgements;
  }

  private static JudgedClaim any(Random random, List<DocumentClaims> documents) {
    DocumentClaims document = documents.get(random.nextInt(documents.size()));
    List<? extends Mention> mentions = document.claims().entities();
    return JudgedClaim.of(document, mentions.get(random.nextInt(mentions.size()))).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void isTheSameInWhateverOrderAndKeepsEveryWordThatBinds(int seed) {
    Random random = new Random(seed);
    List<DocumentClaims> documents = news(random, 6);
    List<Judgement> judgements = judgements(random, documents);
    Things things = resolver.resolve(documents, Judgements.of(judgements));
    Collections.shuffle(documents, random);
    Collections.shuffle(judgements, random);
    assertThat(resolver.resolve(documents, Judgements.of(judgements))).isEqualTo(things);
    things.rulings().forEach(ruling -> mustHold(ruling, things, documents));
  }

  private static void mustHold(Ruling ruling, Things things, List<DocumentClaims> documents) {
    if (ruling.standing() != Standing.IN_FORCE) {
      return;
    }
    List<Optional<Entity>> bound =
        ruling.bound().stream().map(claim -> entity(claim, things, documents)).toList();
    switch (ruling.judgement().decision()) {
      case SAME -> assertThat(bound.get(0)).isPresent().isEqualTo(bound.get(1));
      case DIFFERENT -> assertThat(bound.get(0)).isPresent().isNotEqualTo(bound.get(1));
      case REJECT -> assertThat(ruling.bound()).hasSize(1);
    }
  }

  private static Optional<Entity> entity(
      JudgedClaim claim, Things things, List<DocumentClaims> documents) {
    DocumentClaims document =
        documents.stream()
            .filter(it -> it.document().id().equals(claim.document()))
            .findFirst()
            .orElseThrow();
    String local =
        document.entities().stream()
            .filter(it -> it.mentions().contains(claim.span()))
            .findFirst()
            .orElseThrow()
            .id();
    return things.entities().stream()
        .filter(it -> it.members().contains(new LocalThing(claim.document(), local)))
        .findFirst();
  }
}
