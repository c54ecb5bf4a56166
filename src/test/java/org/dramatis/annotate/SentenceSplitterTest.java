package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.annotate.SentenceSplitter.Piece;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void dividesAtFullStopsButNotAfterAbbreviations() {
    List<Piece> pieces = splitter.split("Mr. Smith met Gen. Jones. They talked.");
    assertThat(pieces).hasSize(2).noneMatch(Piece::isCut);
    assertThat(pieces.get(1).tokens().get(0).beginPosition()).isEqualTo(26);
  }

  @Test
  void cutsALongSentenceAtASemicolonAndSaysSo() {
    String text = "he came and ".repeat(50) + "; " + "she went and ".repeat(40) + ".";
    List<Piece> pieces = splitter.split(text);
    assertThat(pieces).hasSize(2);
    assertThat(pieces.get(0).isCut()).isTrue();
    assertThat(pieces.get(0).tokens().get(150).word()).isEqualTo(";");
    assertThat(pieces.get(0).tokens()).hasSize(151);
    assertThat(pieces.get(1).isCut()).isFalse();
  }

  @Test
  void cutsASentenceOfTwoThousandWordsWithoutAnyMark() {
    List<Piece> pieces = splitter.split("word ".repeat(2000));
    assertThat(pieces).hasSize(2000 / SentenceSplitter.LONGEST_SENTENCE);
    assertThat(pieces)
        .allMatch(piece -> piece.tokens().size() <= SentenceSplitter.LONGEST_SENTENCE);
  }

  @Test
  void shortensAWordOfAbsurdLengthButKeepsItsSpan() {
    String word = "x".repeat(280);
    var token = splitter.split("He said " + word + ".").get(0).tokens().get(2);
    assertThat(token.word()).hasSizeLessThan(100);
    assertThat(token.endPosition() - token.beginPosition()).isEqualTo(280);
  }
}
