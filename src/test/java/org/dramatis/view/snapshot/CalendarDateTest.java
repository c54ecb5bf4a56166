package org.dramatis.view.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-12, 2020-12-01, 2020-12-31",
    "2020-02-29, 2020-02-29, 2020-02-29",
    "0999, 0999-01-01, 0999-12-31"
  })
  void knowsTheDaysThatItMayBe(String text, LocalDate first, LocalDate last) {
    CalendarDate date = CalendarDate.of(text).orElseThrow();

    assertThat(date).hasToString(text);
    assertThat(date.first()).isEqualTo(first.toEpochDay());
    assertThat(date.last()).isEqualTo(last.toEpochDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2020-13",
        "2020-00",
        "2020-02-30",
        "2020-1-3",
        "20200103",
        "0000",
        "-0044",
        "2020-01-00",
        "2020-01-03T10:00"
      })
  void isNoDate(String text) {
    assertThat(CalendarDate.of(text)).isEmpty();
  }

  @Test
  void sortsTheLessExactFirst() {
    assertThat(
            Stream.of("2020-01-03", "2020", "2019-12-31", "2020-01")
                .map(text -> CalendarDate.of(text).orElseThrow())
                .sorted()
                .map(CalendarDate::toString))
        .containsExactly("2019-12-31", "2020", "2020-01", "2020-01-03");
  }
}
