package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dramatis.bench.Cost;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Texts that are no news cost no more for each word than news does, and say what was not read. What
 * is counted is the memory allocated: a ceiling is twice what was counted when it was set, and what
 * grows with the square of a text's length passes it many times over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotationBoundsIT {

  private static final String NEWS =
      "The foreign minister of Umbria, Maria Lopez, met her Iraqi colleague in Oslo on Monday. ";

  private final ArticleAnnotator annotator = new ArticleAnnotator();

  @BeforeAll
  void warmUp() {
    annotator.annotate(article(NEWS.repeat(100)));
  }

  @Test
  void aTextOfFiveMegabytesIsReadOnlyAtItsBeginning() {
    String text = "He said so to the others. ".repeat(200_000);
    AnnotatedArticle read = read(text, 90_000);
    assertThat(text).hasSizeGreaterThan(5_000_000);
    assertThat(read.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum())
        .isBetween(50_000, 50_200);
    assertThat(read.remarks()).anyMatch(remark -> remark.startsWith("Reading stopped after 50"));
  }

  @Test
  void aSentenceOfTwoThousandWordsIsCut() {
    AnnotatedArticle read =
        read("The list has " + "old Umbrian bread and milk and ".repeat(333) + "end.", 90_000);
    assertThat(read.sentences())
        .hasSizeGreaterThan(9)
        .allMatch(sentence -> sentence.tokens().size() <= SentenceSplitter.LONGEST_SENTENCE);
    assertThat(read.remarks()).anyMatch(remark -> remark.contains("cut for their length"));
  }

  @Test
  void aPageOfNumbersCostsAsMuchAsOneOfWords() {
    String numbers =
        IntStream.range(0, 2_000)
            .mapToObj(i -> i * 7919 % 10_007 + (i % 3 == 0 ? ".5" : ""))
            .collect(Collectors.joining(" "));
    assertThat(read(numbers, 180_000).remarks()).anyMatch(remark -> remark.contains("cut for"));
  }

  @Test
  void aWordOfAHundredThousandLettersIsPassedOver() {
    AnnotatedArticle read = read(NEWS.repeat(20) + "x".repeat(100_000), 220_000);
    assertThat(read.remarks()).anyMatch(remark -> remark.contains("were passed over"));
  }

  private AnnotatedArticle read(String text, long mostBytesForToken) {
    Cost cost = new Cost();
    Article article = article(text);
    AnnotatedArticle read = cost.of(() -> annotator.annotate(article));
    long tokens = read.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    assertThat(cost.bytes() / tokens).as("bytes for each token").isLessThan(mostBytesForToken);
    return read;
  }

  private static Article article(String text) {
    Text whole = Text.of(text);
    Passage passage = new Passage(new Span(0, whole.length()), Kind.PROSE);
    return new Article("id", whole, Metadata.NONE, List.of(passage));
  }
}
