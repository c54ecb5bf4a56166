package org.dramatis.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrainTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

  @Test
  void writesTheStretchThatADayLiesIn() {
    assertThat(text(Grain.DAY)).isEqualTo("2021-01-01");
    assertThat(text(Grain.MONTH)).isEqualTo("2021-01");
    assertThat(text(Grain.QUARTER)).isEqualTo("2021-Q1");
    assertThat(text(Grain.HALF)).isEqualTo("2021-H1");
    assertThat(text(Grain.DECADE)).isEqualTo("202");
    assertThat(text(Grain.CENTURY)).isEqualTo("20");
  }

  @Test
  void givesTheFirstDaysOfJanuaryToTheWeekAndTheWinterThatBeganBefore() {
    assertThat(text(Grain.WEEK)).isEqualTo("2020-W53");
    assertThat(text(Grain.WEEKEND)).isEqualTo("2020-W53-WE");
    assertThat(text(Grain.SEASON)).isEqualTo("2020-WI");
  }

  @Test
  void countsFromTheFirstWeekOfAYearToTheLastOfTheYearBefore() {
    CalendarStretch first = CalendarStretch.around(LocalDate.of(2020, 1, 3), Grain.WEEK);
    assertThat(first.plus(-1).text()).isEqualTo("2019-W52");
  }

  @Test
  void knowsWhichGrainsHoldOthers() {
    assertThat(Grain.YEAR.isCoarserThan(Grain.WEEK)).isTrue();
    assertThat(Grain.MONTH.isCoarserThan(Grain.WEEK)).isFalse();
    assertThat(Grain.QUARTER.isCoarserThan(Grain.MONTH)).isTrue();
  }

  private static String text(Grain grain) {
    return CalendarStretch.around(NEW_YEAR, grain).text();
  }
}
