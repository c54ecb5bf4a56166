package org.dramatis.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReadingTest {

  /** A Wednesday. */
  private static final Optional<LocalDate> ISSUED = Optional.of(LocalDate.of(2021, 9, 15));

  /** Dates, weeks, seasons, quarters, decades, centuries, times of day, periods, references. */
  private static final String TIMEX3 =
      "[\\dX]{2,4}(-(\\d\\d|XX|W(\\d\\d|XX)|Q[1-4X]|H[12X]|SP|SU|FA|WI)(-(\\d\\d?|XX|WE))?)?"
          + "(T(MO|MI|AF|EV|NI|\\d\\d:\\d\\d(:\\d\\d)?Z?))?"
          + "|P(?=.)([\\dX]+(\\.\\d+)?(Y|M|W|D|Q|WE))*(T([\\dX]+(\\.\\d+)?[HMS])+)?"
          + "|(PAST|PRESENT|FUTURE)_REF";

  private static final TimeFinder FINDER = new TimeFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "on/IN 3/CD May/NNP 2019/CD | 2019-05-03 DATE",
        "on/IN Friday/NNP ,/, May/NNP 3/CD ,/, 2019/CD | 2019-05-03 DATE",
        "the/DT 3rd/JJ of/IN May/NNP 2019/CD | 2019-05-03 DATE",
        "in/IN mid-November/NNP 2019/CD | 2019-11 DATE",
        "in/IN 1987/CD | 1987 DATE",
        "the/DT winter/NN of/IN '86/CD | 1986-WI DATE",
        "in/IN the/DT late/JJ 1990s/NNS | 199 DATE",
        "the/DT 19th/JJ century/NN | 18 DATE",
        "the/DT third/JJ quarter/NN of/IN 2020/CD | 2020-Q3 DATE",
        "third/JJ -/HYPH quarter/NN profit/NN | 2021-Q3 DATE",
        "the/DT first/JJ half/NN of/IN 2020/CD | 2020-H1 DATE",
        "fiscal/JJ 2020/CD | 2020 DATE",
        "2021-08-30/CD | 2021-08-30 DATE",
        "on/IN Christmas/NNP Eve/NNP 2020/CD | 2020-12-24 DATE",
        "on/IN Easter/NNP Monday/NNP | 2021-04-05 DATE",
        "Thanksgiving/NNP 2020/CD | 2020-11-26 DATE",
      })
  void namesAPlaceInTheCalendar(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "yesterday/NN | 2021-09-14 DATE",
        "early/RB yesterday/NN morning/NN | 2021-09-14TMO TIME",
        "tonight/NN | 2021-09-15TNI TIME",
        "last/JJ night/NN | 2021-09-14TNI TIME",
        "last/JJ week/NN | 2021-W36 DATE",
        "earlier/RBR this/DT month/NN | 2021-09 DATE",
        "next/JJ year/NN | 2022 DATE",
        "last/JJ November/NNP | 2020-11 DATE",
        "this/DT summer/NN | 2021-SU DATE",
        "last/JJ Tuesday/NNP | 2021-09-14 DATE",
        "two/CD years/NNS ago/RB | 2019 DATE",
        "ten/CD days/NNS ago/RB | 2021-09-05 DATE",
        "a/DT year/NN ago/RB | 2020 DATE",
        "several/JJ years/NNS ago/RB | PAST_REF DATE",
        "July/NNP last/JJ year/NN | 2020-07 DATE",
        "at/IN 5/CD p.m./NN Tuesday/NNP | 2021-09-14T17:00 TIME",
        "noon/NN Thursday/NNP | 2021-09-09T12:00 TIME",
        "at/IN 16:08/CD UTC/NNP | 2021-09-15T16:08Z TIME",
      })
  void countsFromTheDayOfTheText(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "for/IN three/CD months/NNS | P3M DURATION",
        "the/DT past/JJ twenty/CD -/HYPH four/CD hours/NNS | PT24H DURATION",
        "a/DT two/CD -/HYPH day/NN visit/NN | P2D DURATION",
        "two/CD and/CC a/DT half/NN years/NNS | P2Y6M DURATION",
        "half/PDT an/DT hour/NN | PT30M DURATION",
        "for/IN years/NNS | PXY DURATION",
        "in/IN the/DT next/JJ few/JJ weeks/NNS | PXW DURATION",
        "a/DT couple/NN of/IN days/NNS | P2D DURATION",
        "for/IN three/CD decades/NNS | P30Y DURATION",
        "the/DT year/NN ended/VBD | P1Y DURATION",
        "every/DT Monday/NNP | XXXX-WXX-1 SET",
        "each/DT July/NNP | XXXX-07 SET",
        "every/DT two/CD weeks/NNS | P2W SET",
        "twice/RB a/DT week/NN | P1W SET",
        "a/DT daily/JJ flight/NN | P1D SET",
      })
  void namesALengthOrARecurrence(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "the/DT mayor/NN may/MD resign/VB",
        "a/DT second/JJ official/NN",
        "the/DT 42/CD -/HYPH year/NN -/HYPH old/JJ driver/NN",
        "he/PRP is/VBZ 42/CD years/NNS old/JJ",
        "she/PRP is/VBZ in/IN her/PRP$ thirties/NNS",
        "the/DT March/NNP of/IN the/DT Weavers/NNPS",
        "The/DT/ORGANISATION Sunday/NNP/ORGANISATION Courier/NNP/ORGANISATION",
        "at/IN $/$ 12.30/CD a/DT share/NN",
        "some/DT 2000/CD people/NNS",
        "the/DT fall/NN of/IN the/DT bridge/NN",
        "on/IN 31/CD June/NNP 2019/CD",
      })
  void passesOverWhatOnlyLooksLikeATime(String words) {
    assertThat(read(words)).isEmpty();
  }

  @Test
  void takesTheLastOrTheNextWeekdayByTheTense() {
    assertThat(
            read(
                sentence(
                    "The/DT council/NN met/VBD on/IN Friday/NNP ./.",
                    "det(2,1) nsubj(3,2) root(0,3) case(5,4) obl(3,5) punct(3,6)")))
        .isEqualTo("2021-09-10 DATE");
    assertThat(
            read(
                sentence(
                    "The/DT council/NN will/MD meet/VB on/IN Friday/NNP ./.",
                    "det(2,1) nsubj(4,2) aux(4,3) root(0,4) case(6,5) obl(4,6) punct(4,7)")))
        .isEqualTo("2021-09-17 DATE");
    assertThat(
            read(
                sentence(
                    "The/DT council/NN gave/VBD him/PRP until/IN Friday/NNP ./.",
                    "det(2,1) nsubj(3,2) root(0,3) iobj(3,4) case(6,5) obl(3,6) punct(3,7)")))
        .isEqualTo("2021-09-17 DATE");
  }

  @Test
  void takesTheNearestDayOfTheYearWhateverTheTense() {
    assertThat(
            read(
                sentence(
                    "They/PRP extended/VBD the/DT offer/NN to/IN October/NNP 2/CD ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) case(6,5) obl(2,6) nummod(6,7)")))
        .isEqualTo("2021-10-02 DATE");
  }

  @Test
  void completesTheEndsOfARangeFromEachOther() {
    assertThat(read("from/IN 3/CD to/TO 5/CD May/NNP 2019/CD ./."))
        .isEqualTo("2019-05-03 DATE, 2019-05-05 DATE");
    assertThat(read("on/IN May/NNP 3/CD and/CC 4/CD ,/, 2019/CD ./."))
        .isEqualTo("2019-05-03 DATE, 2019-05-04 DATE");
    assertThat(read("between/IN April/NNP and/CC June/NNP 2019/CD ./."))
        .isEqualTo("2019-04 DATE, 2019-06 DATE");
  }

  @Test
  void countsFromTheTimeSpokenOfLast() {
    assertThat(
            read(
                "He/PRP came/VBD in/IN 1995/CD and/CC left/VBD the/DT following/VBG year/NN ./.",
                "It/PRP rained/VBD on/IN 2/CD March/NNP 2001/CD and/CC two/CD days/NNS later/RB ./."))
        .isEqualTo("1995 DATE, 1996 DATE, 2001-03-02 DATE, 2001-03-04 DATE");
  }

  @Test
  void comparesAReportWithTheSameQuarterOfTheYearBefore() {
    assertThat(
            read(
                "Profit/NN fell/VBD in/IN the/DT second/JJ quarter/NN ./.",
                "A/DT year/NN earlier/RBR it/PRP rose/VBD ./."))
        .isEqualTo("2021-Q2 DATE, 2020-Q2 DATE");
  }

  @Test
  void leavesRelativeWhatNoDateResolves() {
    assertThat(
            expressions(
                Optional.empty(),
                sentence("yesterday/NN"),
                sentence("on/IN Friday/NNP morning/NN"),
                sentence("last/JJ year/NN"),
                sentence("on/IN 3/CD May/NNP"),
                sentence("this/DT summer/NN"),
                sentence("two/CD weeks/NNS ago/RB"),
                sentence("in/IN 1987/CD")))
        .isEqualTo(
            "PAST_REF DATE, XXXX-WXX-5TMO TIME, PAST_REF DATE, XXXX-05-03 DATE, XXXX-SU DATE,"
                + " PAST_REF DATE, 1987 DATE");
  }

  @Test
  void coversTheWordsOfTheExpression() {
    List<TimeExpression> found =
        FINDER.begin(ISSUED).read(sentence("He/PRP left/VBD early/RB last/JJ week/NN ./."));
    assertThat(found).singleElement().extracting(TimeExpression::first).isEqualTo(2);
    assertThat(found).singleElement().extracting(TimeExpression::end).isEqualTo(5);
  }

  @Test
  void givesEveryExpressionAValueThatTimex3Allows() {
    List<String> words =
        RuleFile.lines("words.txt").stream()
            .map(line -> line.split("\\s+"))
            .filter(parts -> !parts[1].equals("="))
            .flatMap(parts -> Arrays.stream(parts).skip(2))
            .collect(Collectors.toCollection(ArrayList::new));
    words.addAll(List.of("the", "a", "of", "-", "ago", "before", "later", "every", "in", "and"));
    words.addAll(
        List.of("3", "31", "05", "2,500", "99999", "1998", "'98", "1990s", "4:30", "0735"));
    Random random = new Random(7);
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String sentence =
          random
              .ints(6, 0, words.size())
              .mapToObj(index -> words.get(index).replace("/", "") + "/NN")
              .collect(Collectors.joining(" "));
      Optional<LocalDate> issued = i % 3 == 0 ? Optional.empty() : ISSUED;
      found.addAll(FINDER.begin(issued).read(sentence(sentence)));
    }
    assertThat(found)
        .hasSizeGreaterThan(10_000)
        .allSatisfy(time -> assertThat(time.value()).matches(TIMEX3));
  }

  private static String read(String... sentences) {
    List<Sentence> made = new ArrayList<>();
    for (String each : sentences) {
      made.add(sentence(each));
    }
    return expressions(ISSUED, made.toArray(Sentence[]::new));
  }

  private static String read(Sentence sentence) {
    return expressions(ISSUED, sentence);
  }

  private static String expressions(Optional<LocalDate> issued, Sentence... sentences) {
    TimeReading reading = FINDER.begin(issued);
    return List.of(sentences).stream()
        .flatMap(each -> reading.read(each).stream())
        .map(time -> time.value() + " " + time.type())
        .collect(Collectors.joining(", "));
  }
}
