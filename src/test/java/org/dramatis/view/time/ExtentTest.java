package org.dramatis.view.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dramatis.view.snapshot.CalendarDate;
import org.junit.jupiter.api.Test;

class ExtentTest {

  private static List<CalendarDate> dates(String... texts) {
    return Stream.of(texts).map(text -> CalendarDate.of(text).orElseThrow()).toList();
  }

  private static List<CalendarDate> january2020And(String old, String late) {
    List<CalendarDate> dates = new ArrayList<>(dates(old, late));
    for (int day = 10; day < 30; day++) {
      dates.addAll(dates("2020-01-" + day));
    }
    return dates;
  }

  @Test
  void leavesOutTheFewThatAreFarFromAllOthers() {
    Extent drawn =
        Extent.drawn(january2020And("1914", "2090"), dates("2020-01-30"), false).orElseThrow();

    assertThat(drawn.unit()).isEqualTo(Unit.DAY);
    assertThat(drawn.has(dates("2020-01-12").get(0))).isTrue();
    assertThat(drawn.isAfter(dates("1914").get(0))).isTrue();
    assertThat(drawn.isBefore(dates("2090").get(0))).isTrue();
  }

  @Test
  void drawsAllOfAPeriodThatWasChosen() {
    Extent drawn = Extent.drawn(january2020And("1914", "2090"), List.of(), true).orElseThrow();

    assertThat(drawn.unit()).isEqualTo(Unit.YEAR);
    assertThat(drawn.has(dates("1914").get(0))).isTrue();
  }

  @Test
  void drawsMonthsOfAFewYears() {
    assertThat(Extent.drawn(dates("2018-02", "2020"), List.of(), false).orElseThrow().unit())
        .isEqualTo(Unit.MONTH);
  }

  @Test
  void leavesOutOneOfFour() {
    Extent drawn =
        Extent.drawn(
                dates("2018", "2024-03-12", "2024-03-12", "2024-03-15"), dates("2024-03-16"), false)
            .orElseThrow();

    assertThat(drawn.unit()).isEqualTo(Unit.DAY);
    assertThat(drawn.isAfter(dates("2018").get(0))).isTrue();
  }

  @Test
  void isNotWidenedByAYearInWhichTheDaysLie() {
    Extent drawn =
        Extent.drawn(dates("2024", "2024-03-04", "2024-03-18"), dates("2024-03-19"), false)
            .orElseThrow();

    assertThat(drawn.unit()).isEqualTo(Unit.DAY);
    assertThat(drawn.has(dates("2024").get(0))).isTrue();
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(Extent.drawn(List.of(new CalendarDate(CalendarDate.NONE)), List.of(), false))
        .isEmpty();
  }
}
