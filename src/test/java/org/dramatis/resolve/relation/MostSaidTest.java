package org.dramatis.resolve.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MostSaidTest {

  @Test
  void takesWhatMostSay() {
    assertThat(MostSaid.of(Stream.of("2004-05", "2005", "2005"))).contains("2005");
  }

  @Test
  void takesTheFinestOfEquals() {
    assertThat(MostSaid.of(Stream.of("2004", "2004-05", "2003"))).contains("2004-05");
  }

  @Test
  void doesNotDependOnTheOrder() {
    assertThat(MostSaid.of(Stream.of("2004", "2003")))
        .isEqualTo(MostSaid.of(Stream.of("2003", "2004")));
  }

  @Test
  void takesNothingOfNothing() {
    assertThat(MostSaid.of(Stream.empty())).isEmpty();
  }
}
