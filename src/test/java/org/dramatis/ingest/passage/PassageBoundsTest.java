package org.dramatis.ingest.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Text;
import org.junit.jupiter.api.Test;

class PassageBoundsTest {

  private static final int FIVE_MILLION = 5_000_000;

  private final PassageSplitter splitter = new PassageSplitter();

  private List<Passage> splitInTime(String text) {
    Text whole = Text.of(text);
    return assertTimeout(Duration.ofSeconds(5), () -> splitter.split(whole));
  }

  @Test
  void splitsFiveMillionCharactersOfProseInOneLineIntoPortions() {
    String sentence = "The harbour board of Port Ellan voted to close the ferry pier. ";
    List<Passage> passages = splitInTime(sentence.repeat(FIVE_MILLION / sentence.length()));
    assertThat(passages)
        .hasSizeGreaterThan(100)
        .allMatch(passage -> passage.kind() == Kind.PROSE && passage.span().length() < 21_000);
  }

  @Test
  void passesOverARunOfFiveMillionCharacters() {
    assertThat(splitInTime("x".repeat(FIVE_MILLION)))
        .extracting(Passage::kind)
        .containsExactly(Kind.UNREADABLE);
  }

  @Test
  void readsOnBehindAnOverlongRun() {
    String text = "The pier is closed: " + "x".repeat(2500) + " and so is the harbour.";
    assertThat(splitter.split(Text.of(text)))
        .extracting(Passage::kind)
        .containsExactly(Kind.PROSE, Kind.UNREADABLE, Kind.PROSE);
  }

  @Test
  void copesWithManyShortAndHostileLines() {
    assertThatCode(
            () -> {
              splitInTime("Ab ".repeat(200_000));
              splitInTime("(A/B ".repeat(20_000));
              splitInTime("By A, B, C and ".repeat(20) + "\n\n" + "1 Jan 1 Jan ".repeat(11) + "x");
              splitInTime("A line of words that is repeated here\n".repeat(20_000));
              splitInTime("#a ".repeat(190) + "\n— A (@a) January 1, 2020");
            })
        .doesNotThrowAnyException();
  }

  @Test
  void passesOverNumbersAndEncodedBytes() {
    assertThat(kindOf("12 334 5567 12.5 33,400 1234 55 19 1988 23 4 17 99 1 20 33"))
        .isEqualTo(Kind.UNREADABLE);
    assertThat(
            kindOf("TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQsIGNvbnNlY3RldHVyIGFkaXBpc2NpbmcgZWxpdA=="))
        .isEqualTo(Kind.UNREADABLE);
    assertThat(kindOf("***")).isEqualTo(Kind.UNREADABLE);
  }

  private Kind kindOf(String text) {
    return splitter.split(Text.of(text)).get(0).kind();
  }

  @Test
  void findsNothingInATextOfBlanks() {
    assertThat(splitter.split(Text.of(" \n\t\r\n \u00A0"))).isEmpty();
  }
}
