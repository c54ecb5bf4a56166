package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.model.Article;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.junit.jupiter.api.Test;

class QuotedStretchesTest {

  private static List<String> stretches(String string) {
    Text text = Text.of(string);
    Passage passage = new Passage(new Span(0, text.length()), Passage.Kind.PROSE);
    Article article = new Article("a", text, Metadata.NONE, List.of(passage));
    return new QuotedStretches(article).all().stream().map(text::slice).toList();
  }

  @Test
  void readsAllKindsOfMarks() {
    assertThat(stretches("“One,” he said. \"Two.\" And ''three'' or ‘four’, then ``five.''"))
        .containsExactly("“One,”", "\"Two.\"", "''three''", "‘four’", "``five.''");
  }

  @Test
  void goesOnWhereTheNextParagraphOpensAgain() {
    assertThat(stretches("He said: “One.\n\n“Two.”\n\nThree.")).containsExactly("“One.\n\n“Two.”");
  }

  @Test
  void dropsAMarkThatIsNeverClosed() {
    assertThat(stretches("“One.\n\nTwo “three” four.")).containsExactly("“three”");
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(stretches("The ministers’ plan and Iran's 'no' in the ’90s.")).isEmpty();
  }

  @Test
  void countsCodePoints() {
    Text text = Text.of("😀 “One.”");
    Passage passage = new Passage(new Span(0, text.length()), Passage.Kind.PROSE);
    Article article = new Article("a", text, Metadata.NONE, List.of(passage));
    assertThat(new QuotedStretches(article).all()).containsExactly(new Span(2, 8));
  }
}
