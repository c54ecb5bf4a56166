package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.resolve.Reports.born;
import static org.dramatis.resolve.Reports.people;

import java.util.List;
import java.util.Optional;
import org.dramatis.model.Asked;
import org.dramatis.model.Comparison;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Explanation;
import org.dramatis.model.Judgements;
import org.dramatis.model.Reason;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final List<DocumentClaims> NEWS =
      List.of(
          people("a", "Qassem Lind met Maria Gomez", "Qassem Lind", "Maria Gomez"),
          people("b", "Qasem Lind met Maria Gomez", "Qasem Lind", "Maria Gomez"),
          people("c", "Omar Qasem Lind met Maria Gomez", "Omar Qasem Lind", "Maria Gomez"),
          people("d", "Lind met Maria Gomez", "Lind", "Maria Gomez"),
          people("e", "Qasem Berg slept", "Qasem Berg"));

  private final Resolver resolver = new Resolver(NameKnowledge.load(), List.of());

  private Optional<Explanation> explain(List<DocumentClaims> news, Asked one, Asked other) {
    return resolver.explain(news, Judgements.NONE, one, other);
  }

  private Explanation lind(String one, String other) {
    String path = "person/omar-qasem-lind";
    return explain(NEWS, new Asked(path, one), new Asked(path, other)).orElseThrow();
  }

  private static List<String> names(Explanation explanation) {
    return explanation.comparisons().stream()
        .map(found -> found.one().name() + " = " + found.other().name())
        .toList();
  }

  @Test
  void goesFromJoinToJoin() {
    Explanation found = lind("Qassem Lind", "Qasem Lind");
    assertThat(found.same()).isTrue();
    assertThat(names(found))
        .containsExactly("Qassem Lind = Omar Qasem Lind", "Omar Qasem Lind = Qasem Lind");
    assertThat(found.comparisons().get(1).reasons())
        .extracting(Reason::words)
        .containsExactly("one name ends with the other", "the same names are near: Maria Gomez");
    assertThat(found.comparisons()).allMatch(comparison -> comparison.score() >= 1);
  }

  @Test
  void saysWhereAPartOfANameWasPlaced() {
    Explanation found = lind("Lind", "Qasem Lind");
    assertThat(found.comparisons()).last().extracting(it -> it.other().name()).isNotNull();
    assertThat(found.comparisons().get(0).one().name()).isEqualTo("Lind");
    assertThat(found.comparisons().get(0).reasons())
        .extracting(Reason::words)
        .contains("the same names are near: Maria Gomez");
  }

  @Test
  void saysWhatSpeaksAgainst() {
    Explanation found =
        explain(
                NEWS,
                new Asked("person/omar-qasem-lind", "Qasem Lind"),
                new Asked("person/qasem-berg", "Qasem Berg"))
            .orElseThrow();
    assertThat(found.same()).isFalse();
    assertThat(found.comparisons()).hasSize(3);
    assertThat(found.comparisons())
        .flatExtracting(Comparison::against)
        .contains("the names cannot be one person's");
  }

  @Test
  void tellsBirthsThatDiffer() {
    List<DocumentClaims> news = List.of(born("a", "1950-01-01"), born("b", "1980-05-05"));
    List<String> paths =
        resolver.resolve(news).entities().stream().map(entity -> entity.path()).toList();
    Explanation found =
        explain(news, new Asked(paths.get(0), ""), new Asked(paths.get(1), "")).orElseThrow();
    assertThat(found.same()).isFalse();
    assertThat(found.comparisons().get(0).against())
        .anyMatch(words -> words.contains("1950-01-01") && words.contains("1980-05-05"));
  }

  @Test
  void knowsNothingOfThingsThatTheClaimsDoNotMake() {
    Asked known = new Asked("person/qasem-berg", "Qasem Berg");
    assertThat(explain(NEWS, known, new Asked("person/nobody", "Nobody"))).isEmpty();
  }
}
