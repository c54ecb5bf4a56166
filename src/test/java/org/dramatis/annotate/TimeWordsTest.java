package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

  private final TimeWords words = TimeWords.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday",
        "yesterday",
        "2019",
        "1960s",
        "mid-1960s",
        "10:30",
        "5pm",
        "3/11",
        "2020-01-03",
        "five-year",
        "'90s",
        "now",
        "03.01.2020"
      })
  void knowsWordsAndDigitsThatNameATime(String word) {
    assertThat(words.canNameTime(token(word, "NN"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"minister", "5", "3,000", "12345.5", "$", "16th", "747"})
  void passesOverWordsAndDigitsThatDoNot(String word) {
    assertThat(words.canNameTime(token(word, "NN"))).isFalse();
  }

  @Test
  void passesOverVerbsThatLookLikeTimes() {
    assertThat(words.canNameTime(token("may", "MD"))).isFalse();
    assertThat(words.canNameTime(token("May", "NNP"))).isTrue();
  }

  private static CoreLabel token(String word, String tag) {
    CoreLabel token = CoreLabel.wordFromString(word);
    token.setTag(tag);
    return token;
  }
}
