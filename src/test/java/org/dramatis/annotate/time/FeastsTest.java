package org.dramatis.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeastsTest {

  @Test
  void reckonsEaster() {
    assertThat(Feasts.day("easter", 1961)).hasToString("1961-04-02");
    assertThat(Feasts.day("easter", 2024)).hasToString("2024-03-31");
    assertThat(Feasts.day("easter-2", 2025)).hasToString("2025-04-18");
  }

  @Test
  void findsTheWeekdayOfAMonth() {
    assertThat(Feasts.day("11#4#4", 2023)).hasToString("2023-11-23");
    assertThat(Feasts.day("5#-1#1", 2024)).hasToString("2024-05-27");
    assertThat(Feasts.day("12-25", 2024)).hasToString("2024-12-25");
  }

  @Test
  void saysHowAFeastIsWritten() {
    assertThatThrownBy(() -> Feasts.day("midsummer", 2024))
        .isInstanceOf(TimeRuleException.class)
        .hasMessageContaining("midsummer")
        .hasMessageContaining("11#4#4");
  }
}
