package org.dramatis.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2020-03-06, 2020-03-06",
    "2020-03-06T14:30, 2020-03-06",
    "2020-03, 2020-03",
    "2020, 2020",
    "2020-W10, 2020-03",
    "2020-W11-WE, 2020-03",
    "2020-W14, 2020",
    "2020-Q3, 2020",
    "2020-H1, 2020"
  })
  void areAsFineAsADayAMonthOrAYearCanSay(String timex, String date) {
    assertThat(Dates.of(timex)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P3D", "PAST_REF", "XXXX-03", "2020-W01", "199", "2020-WI"})
  void areNoneOfWhatNamesNoYearAlone(String timex) {
    assertThat(Dates.of(timex)).isEmpty();
  }

  @Test
  void agreeWhereOneLiesInTheOther() {
    assertThat(Dates.agree("2020-03", "2020-03-06")).isTrue();
    assertThat(Dates.agree("2020-04", "2020-03-06")).isFalse();
  }
}
