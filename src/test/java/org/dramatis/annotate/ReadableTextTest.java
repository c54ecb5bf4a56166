package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTest {

  @Test
  void putsABlankForEachLineBreakAndKeepsTheLength() {
    assertThat(ReadableText.withoutBreaks("one\r\ntwo\tthree\u2028four\u0000"))
        .isEqualTo("one  two three four ");
  }

  @Test
  void keepsBothHalvesOfACharacterOutsideTheBasicPlane() {
    assertThat(ReadableText.withoutBreaks("a \ud83d\ude00\nb")).isEqualTo("a \ud83d\ude00 b");
  }

  @Test
  void blanksARunThatNoWordIsAsLongAs() {
    String run = "x".repeat(ReadableText.LONGEST_RUN + 1);
    assertThat(ReadableText.withoutLongRuns("He said " + run + " yesterday"))
        .isEqualTo("He said " + " ".repeat(run.length()) + " yesterday");
  }

  @Test
  void keepsTheLongestRunThatIsAllowed() {
    String text = "He said " + "x".repeat(ReadableText.LONGEST_RUN);
    assertThat(ReadableText.withoutLongRuns(text)).isEqualTo(text);
  }

  @Test
  void tellsATextInCapitalsFromAbbreviations() {
    assertThat(ReadableText.isAllCapitals("THE GROUP OCCUPIED THE EMBASSY ON 5 OCTOBER.")).isTrue();
    assertThat(ReadableText.isAllCapitals("The group occupied the embassy.")).isFalse();
    assertThat(ReadableText.isAllCapitals("USA, UK, UN, EU, NATO, OPEC")).isFalse();
  }

  @Test
  void endsAPartAfterTheLastFullStopWithinReach() {
    String sentence = "He came. ";
    String text = sentence.repeat(10_000);
    int end = ReadableText.endOfPart(text, 0);
    assertThat(end).isBetween(40_000, 60_000);
    assertThat(text.substring(0, end)).endsWith("came.");
  }

  @Test
  void endsAPartSomewhereEvenInATextWithoutBlanks() {
    String text = "x".repeat(200_000);
    int end = ReadableText.endOfPart(text, 0);
    assertThat(end).isBetween(1, 100_000);
    assertThat(ReadableText.endOfPart(text, 190_000)).isEqualTo(text.length());
  }

  @Test
  void knowsATextWithoutCapitals() {
    assertThat(ReadableText.isAllSmall("the mayor of oslo resigned on monday, aides said"))
        .isTrue();
    assertThat(ReadableText.isAllSmall("the mayor of Oslo resigned on monday, aides said"))
        .isFalse();
    assertThat(ReadableText.isAllSmall("more below")).isFalse();
  }
}
