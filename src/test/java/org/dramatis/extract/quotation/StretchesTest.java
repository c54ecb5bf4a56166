package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.model.Span;
import org.junit.jupiter.api.Test;

class StretchesTest {

  private final Stretches stretches = new Stretches(List.of(new Span(5, 10), new Span(10, 20)));

  @Test
  void tellsWhatSharesWordsWithAStretch() {
    assertThat(stretches.overlap(new Span(0, 5))).isFalse();
    assertThat(stretches.overlap(new Span(0, 6))).isTrue();
    assertThat(stretches.overlap(new Span(19, 30))).isTrue();
    assertThat(stretches.overlap(new Span(20, 30))).isFalse();
  }

  @Test
  void tellsWhatLiesInAStretch() {
    assertThat(stretches.contain(new Span(5, 10))).isTrue();
    assertThat(stretches.contain(new Span(10, 12))).isTrue();
    assertThat(stretches.contain(new Span(9, 11))).isFalse();
    assertThat(stretches.contain(new Span(0, 3))).isFalse();
  }

  @Test
  void listsThoseThatBeginInASpan() {
    assertThat(stretches.beginningIn(new Span(6, 30))).containsExactly(new Span(10, 20));
    assertThat(stretches.beginningIn(new Span(0, 10))).containsExactly(new Span(5, 10));
  }
}
