package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulePatternTest {

  @Test
  void knowsWhatStandsFirstAndLast() {
    assertThat(ends("/the/? /next|last/ ( /week/ | /month/ /of/ /may/ )"))
        .contains("[:the, :/next|last/] [:week, :may]");
    assertThat(ends("( /a/ /b/? )+")).contains("[:a] [:a, :b]");
    assertThat(ends("( /a/ & [ {tag:NN} ] )")).contains("[:a, :NN] [:a, :NN]");
  }

  @Test
  void saysNothingOfPatternsThatMatchNoWordOrSeveralAtOnce() {
    assertThat(ends("/a/? /b/*")).isEmpty();
    assertThat(ends("/a/ (?m){1,3} /b c/")).isEmpty();
  }

  private static Optional<String> ends(String pattern) {
    return RulePattern.of(TokenSequencePattern.compile(pattern))
        .map(
            ends ->
                (ends.first() + " " + ends.last())
                    .replaceAll("class [A-Za-z.$]*Annotation(?=:)", ""));
  }
}
