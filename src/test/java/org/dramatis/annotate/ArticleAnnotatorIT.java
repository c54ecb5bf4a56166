package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.DateBasis;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Metadata;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.model.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleAnnotatorIT {

  private static final LocalDate FRIDAY = LocalDate.of(2020, 1, 3);

  private final ArticleAnnotator annotator = new ArticleAnnotator();

  @BeforeAll
  void load() {
    annotator.load();
  }

  @Test
  void labelsWordsAndTheirGrammar() {
    AnnotatedArticle annotated =
        read("Iraqi foreign minister Ali Hakim, who met Maria Lopez in Oslo, resigned.");
    Sentence sentence = annotated.sentences().get(0);
    assertThat(sentence.token(0).gazetteer()).isEqualTo(GazetteerLabel.NATIONALITY);
    assertThat(sentence.token(2).gazetteer()).isEqualTo(GazetteerLabel.TITLE);
    assertThat(token(sentence, "Lopez").name()).isEqualTo(NameLabel.PERSON);
    assertThat(token(sentence, "Oslo").name()).isEqualTo(NameLabel.PLACE);
    assertThat(token(sentence, "met").lemma()).isEqualTo("meet");
    int resigned = sentence.tokens().indexOf(token(sentence, "resigned"));
    assertThat(sentence.relation(resigned)).isEqualTo("root");
    assertThat(sentence.graph().dependents(resigned, "nsubj")).isNotEmpty();
  }

  @Test
  void countsCodePoints() {
    AnnotatedArticle annotated = read("\ud83d\ude00 Maria Lopez met \ud83d\ude00 Ali Hakim.");
    Token lopez = token(annotated.sentences().get(0), "Lopez");
    assertThat(lopez.span()).isEqualTo(new Span(8, 13));
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(annotated.article().text().slice(token.span())).isEqualTo(token.word());
      }
    }
  }

  @Test
  void readsNoSentenceAcrossPassagesAndNoneOfThoseSkipped() {
    String text = "Talks fail\n\nBuy now.\n\nThe two sides\nmet in Oslo.";
    Text whole = Text.of(text);
    Article article =
        new Article(
            "id",
            whole,
            Metadata.NONE,
            List.of(
                new Passage(new Span(0, 10), Kind.HEADLINE),
                new Passage(new Span(12, 20), Kind.ADVERTISEMENT),
                new Passage(new Span(22, whole.length()), Kind.PROSE)));
    AnnotatedArticle annotated = annotator.annotate(article);
    assertThat(annotated.sentences())
        .extracting(Sentence::span)
        .containsExactly(new Span(0, 10), new Span(22, whole.length()));
    assertThat(annotated.sentences())
        .extracting(Sentence::passage)
        .containsExactly(Kind.HEADLINE, Kind.PROSE);
    assertThat(annotated.sentences()).extracting(Sentence::number).containsExactly(0, 1);
  }

  @Test
  void resolvesTimesAgainstTheDocumentsDate() {
    assertThat(times("He left on Monday. She was there last week.", Optional.of(FRIDAY)))
        .containsExactly(
            new TimeExpression(0, 3, 4, "2019-12-30", TimexType.DATE),
            new TimeExpression(1, 3, 5, "2019-W52", TimexType.DATE));
  }

  @Test
  void leavesTimesRelativeWithoutADocumentsDate() {
    assertThat(times("He left yesterday. It is now late. She came in May.", Optional.empty()))
        .extracting(TimeExpression::value)
        .containsExactly("PAST_REF", "PRESENT_REF", "XXXX-05");
  }

  @Test
  void takesASecondOfficialForNoLengthOfTime() {
    assertThat(times("A second US military official spoke today.", Optional.of(FRIDAY)))
        .extracting(TimeExpression::value)
        .containsExactly("2020-01-03");
  }

  @Test
  void findsNamesInATextWrittenInCapitals() {
    AnnotatedArticle annotated =
        read("COSTA RICAN AMBASSADOR JESUS FERNANDEZ MET THE ARCHBISHOP IN SAN SALVADOR.");
    Sentence sentence = annotated.sentences().get(0);
    assertThat(annotated.article().text().slice(token(sentence, "Fernandez").span()))
        .isEqualTo("FERNANDEZ");
    assertThat(token(sentence, "Fernandez").name()).isEqualTo(NameLabel.PERSON);
    assertThat(token(sentence, "Salvador").name()).isEqualTo(NameLabel.PLACE);
    assertThat(token(sentence, "ambassador").gazetteer()).isEqualTo(GazetteerLabel.TITLE);
  }

  @Test
  void readsAWeekdayByItsOwnSentenceWhateverWasReadBefore() {
    Optional<LocalDate> monday = Optional.of(LocalDate.of(2020, 1, 6));
    Article plain = article("The burial is on Tuesday in Kerman.", monday);
    String before = annotator.annotate(plain).times().toString();
    annotator.annotate(article("The council met on Tuesday and voted.", monday));
    annotator.annotate(article("The council will meet on Tuesday.", monday));
    assertThat(annotator.annotate(plain).times()).hasToString(before);
    annotator.annotate(article("The council met on Tuesday and voted.", monday));
    assertThat(annotator.annotate(plain).times()).hasToString(before);
  }

  @Test
  void remarksOnWhatItCouldNotRead() {
    assertThat(read("The list is " + "bread and milk and ".repeat(60) + "end.").remarks())
        .anyMatch(remark -> remark.contains("cut for their length"));
    assertThat(read("He said " + "x".repeat(100_000) + " and left.").remarks())
        .anyMatch(remark -> remark.contains("passed over"));
  }

  @Test
  void readsAPageOfNumbersInSeconds() {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      numbers.append(i * 7919 % 10_007).append(i % 3 == 0 ? ".5 " : " ");
    }
    assertThat(read(numbers.toString()).sentences()).isNotEmpty();
  }

  @Test
  void givesTheSameRecordsOnOneThreadAndOnMany() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text =
          "On " + (i + 1) + " May Maria Lopez" + i + " met the Qarzai of Umbria in Oslo. ";
      articles.add(
          article(text + "The qarzai said he had gone to and from Rome.", Optional.empty()));
    }
    List<AnnotatedArticle> alone = articles.stream().map(annotator::annotate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<AnnotatedArticle>> together = new ArrayList<>();
      for (Article article : articles) {
        together.add(threads.submit(() -> annotator.annotate(article)));
      }
      for (int i = 0; i < articles.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void givesBackFromTheFolderWhatItReadAndParsesNothingTwice(@TempDir Path folder) {
    KeptAnnotations kept = new KeptAnnotations(folder, PipelineVersion.text());
    Article article =
        article("\ud83d\ude00 Maria Lopez can't \"go\" to Oslo today.", Optional.of(FRIDAY));
    AnnotatedArticle first = kept.annotated(article, annotator::annotate);
    AnnotatedArticle second =
        kept.annotated(
            article,
            again -> {
              throw new AssertionError("Parsed again");
            });
    assertThat(second).isEqualTo(first);
  }

  private List<TimeExpression> times(String text, Optional<LocalDate> date) {
    return annotator.annotate(article(text, date)).times();
  }

  private AnnotatedArticle read(String text) {
    return annotator.annotate(article(text, Optional.empty()));
  }

  private static Article article(String text, Optional<LocalDate> date) {
    Text whole = Text.of(text);
    Metadata metadata =
        date.map(day -> Metadata.NONE.dated(day, DateBasis.GIVEN)).orElse(Metadata.NONE);
    Passage passage = new Passage(new Span(0, whole.length()), Kind.PROSE);
    return new Article("id", whole, metadata, List.of(passage));
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
