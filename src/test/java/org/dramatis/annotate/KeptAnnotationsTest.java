package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnnotationsTest {

  @TempDir private Path folder;

  private final AnnotatedArticle annotated = annotated();

  @Test
  void givesBackEqualRecords() {
    KeptAnnotations kept = new KeptAnnotations(folder, "1");
    kept.keep(annotated);
    assertThat(kept.find(annotated.article())).contains(annotated);
  }

  @Test
  void findsNothingForAnotherTextDateOrVersion() {
    new KeptAnnotations(folder, "1").keep(annotated);
    Article article = annotated.article();
    Article changed =
        new Article(
            article.id(), Text.of(article.text() + "!"), article.metadata(), article.passages());
    Article dated =
        new Article(
            article.id(),
            article.text(),
            article.metadata().dated(LocalDate.of(2020, 1, 3), DateBasis.GIVEN),
            article.passages());
    assertThat(new KeptAnnotations(folder, "1").find(changed)).isEmpty();
    assertThat(new KeptAnnotations(folder, "1").find(dated)).isEmpty();
    assertThat(new KeptAnnotations(folder, "2").find(article)).isEmpty();
  }

  @Test
  void makesADamagedFileAnew() throws IOException {
    KeptAnnotations kept = new KeptAnnotations(folder, "1");
    kept.keep(annotated);
    byte[] whole = Files.readAllBytes(onlyFile());
    for (int length = 0; length < whole.length; length++) {
      Files.write(onlyFile(), java.util.Arrays.copyOf(whole, length));
      assertThat(kept.find(annotated.article())).isEmpty();
    }
    whole[whole.length / 2] ^= 0x55;
    Files.write(onlyFile(), whole);
    assertThat(kept.find(annotated.article())).isEmpty();
    assertThat(kept.annotated(annotated.article(), article -> annotated)).isEqualTo(annotated);
    assertThat(kept.find(annotated.article())).contains(annotated);
  }

  @Test
  void leavesNoUnfinishedFileBehind() {
    KeptAnnotations kept = new KeptAnnotations(folder, "1");
    kept.keep(annotated);
    kept.keep(annotated);
    assertThat(files()).hasSize(1);
    kept.forget(annotated.article());
    assertThat(files()).isEmpty();
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> new KeptAnnotations(file, "1").keep(annotated))
        .isInstanceOf(AnnotationsNotKeptException.class)
        .hasMessageContaining(file.toString());
  }

  private Path onlyFile() {
    return files().get(0);
  }

  private List<Path> files() {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedArticle annotated() {
    AnnotatedArticle article =
        article(
            "id",
            Metadata.NONE,
            sentence(
                0,
                1,
                "\ud83d\ude00/NFP Smith/NNP/PERSON went|go/VBD home|home/NN/CITY and/CC slept|sleep/VBD",
                "nsubj(3,2)",
                "root(0,3)",
                "-advmod(3,4)",
                "conj:and(3,6)",
                "+nsubj(6,2)"),
            sentence(1, 40, "Ministers|minister/NNS/TITLE met|meet/VBD", "nsubj(2,1)"));
    return new AnnotatedArticle(
        article.article(),
        article.sentences(),
        List.of(new TimeExpression(1, 0, 2, "THIS P1D", TimexType.DATE)),
        List.of("A remark"));
  }
}
