package org.dramatis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookUpTest {

  private static final AnnotatedArticle ARTICLE =
      new AnnotatedArticle(
          SentenceNotation.article(
                  "a",
                  Metadata.NONE,
                  SentenceNotation.sentence("It/PRP rained/VBD ./."),
                  SentenceNotation.sentence(1, 20, "It/PRP snowed/VBD ./."))
              .article(),
          List.of(
              SentenceNotation.sentence("It/PRP rained/VBD ./."),
              SentenceNotation.sentence(1, 20, "It/PRP snowed/VBD ./.")),
          List.of(time(0, 0), time(0, 1), time(1, 0)),
          List.of());

  private static TimeExpression time(int sentence, int first) {
    return new TimeExpression(sentence, first, first + 1, "2020", TimexType.DATE);
  }

  @Test
  void findsTheSentenceOfACodePoint() {
    assertThat(ARTICLE.sentenceAt(0).map(Sentence::number)).contains(0);
    assertThat(ARTICLE.sentenceAt(10).map(Sentence::number)).contains(0);
    assertThat(ARTICLE.sentenceAt(11)).isEmpty();
    assertThat(ARTICLE.sentenceAt(20).map(Sentence::number)).contains(1);
    assertThat(ARTICLE.sentenceAt(99)).isEmpty();
  }

  @Test
  void findsTheTimesOfASentence() {
    assertThat(ARTICLE.timesIn(0)).containsExactly(time(0, 0), time(0, 1));
    assertThat(ARTICLE.timesIn(1)).containsExactly(time(1, 0));
    assertThat(ARTICLE.timesIn(2)).isEmpty();
  }

  @Test
  void findsWhatTouchesAPlace() {
    SpanIndex<String> index = new SpanIndex<>();
    index.add(new Span(0, 2000), "long");
    index.add(new Span(1500, 1510), "short");
    index.add(new Span(9000, 9010), "far");
    assertThat(index.near(1505)).containsExactly("long", "short");
    assertThat(index.near(5000)).isEmpty();
    assertThat(index.near(new Span(1000, 9000))).contains("long", "short", "far");
  }

  @Test
  void writesWordsInOneLine() {
    assertThat(line("New York")).isEqualTo("New York");
    assertThat(line("New\n  York\tTimes ")).isEqualTo("New York Times ");
    assertThat(line("New\u00a0York")).isEqualTo("New\u00a0York");
  }

  private static String line(String text) {
    return new Grounds(new Span(0, text.length()), text, 1, "test").line();
  }
}
