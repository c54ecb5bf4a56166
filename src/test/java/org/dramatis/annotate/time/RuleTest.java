package org.dramatis.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.model.SentenceNotation.sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final Words WORDS =
      new Words(
          sentence("about/RB three/CD long/JJ days/NNS in/IN May/NNP 1998/CD"), Lexicon.load());

  @ParameterizedTest
  @CsvSource({
    "three long days, 1, 4",
    "about? three, 0, 2",
    "about? three, 1, 2",
    "NUMBER short|long? UNITS, 1, 4",
    "( nearly | about NUMBER )? three|long, 0, 3",
    "<about NUMBER, 1, 2",
    "!<some NUMBER >long, 1, 2",
    "long/JJ days/!VB, 2, 4",
    "UNITS { in MONTH }, 3, 4",
    "{< in MONTH } YEAR, 6, 7",
  })
  void matchesTheLongestItCan(String pattern, int first, int end) {
    assertThat(rule(pattern).match(WORDS, first, 0).map(Rule.Match::end)).contains(end);
  }

  @ParameterizedTest
  @CsvSource({
    "three days, 1",
    "!<about NUMBER, 1",
    "NUMBER !>long, 1",
    "long/NN, 2",
    "UNITS { MONTH }, 3",
    "days@DATE, 3",
  })
  void doesNotMatchWhatIsNotThere(String pattern, int first) {
    assertThat(rule(pattern).match(WORDS, first, 0)).isEmpty();
  }

  @Test
  void countsTheWordsAroundAMatchAfterItsOwn() {
    Bindings bindings =
        rule("{< in MONTH } YEAR").match(WORDS, 6, 0).map(Rule.Match::bindings).orElseThrow();
    assertThat(bindings.first("YEAR")).contains("1998");
    assertThat(bindings.first("MONTH")).contains("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNITS ago",
        "( UNITS => ago",
        "UNITS ) => ago",
        "{ UNITS => ago",
        "UNITS => soon"
      })
  void saysWhichRuleIsWrong(String line) {
    assertThatThrownBy(() -> Rule.parse(line))
        .isInstanceOf(TimeRuleException.class)
        .hasMessageMatching("(?s).*(UNITS|soon).*");
  }

  private static Rule rule(String pattern) {
    return Rule.parse(pattern + " => date");
  }
}
