package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.junit.jupiter.api.Test;

class PatternPrecisionTest {

  private final PatternPrecision precision = new PatternPrecision();
  private final List<PatternPrecision.Marked> marked =
      List.of(new PatternPrecision.Marked("spouse", new Span(0, 3), new Span(10, 14)));

  private static RelationMention found(String foundBy, int subject) {
    return new RelationMention(
        new Grounds(new Span(0, 14), "Ann", 1, foundBy),
        "spouse",
        new Span(subject, subject + 2),
        new Span(10, 14));
  }

  @Test
  void believesAPatternThatWasRightMore() {
    precision.add(found("good", 0), marked, Set.of("spouse"));
    precision.add(found("bad", 5), marked, Set.of("spouse"));

    double ofAll = (1 + 8) / 12.0;
    assertThat(precision.of("good", "spouse")).isCloseTo((1 + 4 * ofAll) / 5, within(1e-9));
    assertThat(precision.of("bad", "spouse")).isCloseTo(4 * ofAll / 5, within(1e-9));
  }

  @Test
  void doesNotCountWhatNobodyLookedFor() {
    precision.add(found("bad", 5), marked, Set.of());

    assertThat(precision.of("bad", "spouse")).isCloseTo(0.8, within(1e-9));
  }
}
