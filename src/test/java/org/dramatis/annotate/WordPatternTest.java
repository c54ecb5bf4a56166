package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPatternTest {

  @Test
  void spellsOutOptionalLettersAndEscapes() {
    assertThat(WordPattern.spellings("Calif\\.?")).contains(List.of("Calif.", "Calif"));
    assertThat(WordPattern.spellings("u\\.?s\\.?").orElseThrow())
        .containsExactlyInAnyOrder("u.s.", "u.s", "us.", "us");
  }

  @Test
  void spellsOutChoicesOfLetters() {
    assertThat(WordPattern.spellings("[Ss]econd").orElseThrow())
        .containsExactly("Second", "second");
  }

  @Test
  void leavesAPlainWordAsItIs() {
    assertThat(WordPattern.spellings("d'ivoire")).contains(List.of("d'ivoire"));
  }

  @Test
  void refusesWhatCannotBeSpeltOut() {
    assertThat(WordPattern.spellings("[a-z]+\\.com")).isEmpty();
    assertThat(WordPattern.spellings("tijaniyyah|tijani")).isEmpty();
    assertThat(WordPattern.spellings("[0-9].?.?")).isEmpty();
    assertThat(WordPattern.spellings("broken\\")).isEmpty();
    assertThat(WordPattern.spellings("broken[ab")).isEmpty();
  }

  @Test
  void readsDotStarAsAnyWord() {
    assertThat(WordPattern.spellings(".*")).contains(List.of(TokenTrie.ANY));
  }
}
