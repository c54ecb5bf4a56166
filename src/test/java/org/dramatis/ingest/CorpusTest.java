package org.dramatis.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dramatis.ingest.Reading.Read;
import org.dramatis.model.Article;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final Path CORPUS = Path.of("../shared/corpus");

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(Files.isDirectory(CORPUS), "no texts in " + CORPUS);
  }

  private static List<Read> read(String name) {
    List<Reading> readings = ReadingFiles.read(List.of(CORPUS.resolve(name).toString()), "");
    assertThat(ReadingFiles.unreadable(readings)).isEmpty();
    return ReadingFiles.articles(readings);
  }

  private static Map<Kind, Integer> charactersByKind(List<Read> reads) {
    Map<Kind, Integer> characters = new EnumMap<>(Kind.class);
    for (Read read : reads) {
      for (Passage passage : read.article().passages()) {
        characters.merge(passage.kind(), passage.span().length(), Integer::sum);
      }
    }
    return characters;
  }

  private static Map<Kind, Long> passagesByKind(String name) {
    Map<Kind, Long> passages = new EnumMap<>(Kind.class);
    read(name).get(0).article().passages().forEach(p -> passages.merge(p.kind(), 1L, Long::sum));
    return passages;
  }

  @Test
  void readsTheFirstArticle() {
    assertThat(passagesByKind("seed-000.txt"))
        .isEqualTo(
            Map.of(
                Kind.ADVERTISEMENT, 1L,
                Kind.HEADLINE, 1L,
                Kind.PROSE, 12L,
                Kind.CREDIT, 3L,
                Kind.DATELINE, 1L));
    assertThat(read("seed-000.txt").get(0).article().metadata().issued())
        .hasToString("Optional[2020-01-05]");
  }

  @Test
  void readsTheSecondArticle() {
    assertThat(passagesByKind("seed-003.txt"))
        .isEqualTo(
            Map.of(
                Kind.HEADLINE, 2L,
                Kind.PROSE, 18L,
                Kind.LINK, 2L,
                Kind.TEASER, 3L,
                Kind.EMBED, 4L,
                Kind.REPEAT, 2L,
                Kind.CREDIT, 1L));
  }

  @Test
  void skipsLittleOfWhatIsAllProse() {
    for (String name : List.of("wikinews.jsonl", "reuters.jsonl")) {
      Map<Kind, Integer> characters = charactersByKind(read(name));
      int all = characters.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(characters.get(Kind.PROSE)).isGreaterThan((int) (all * 0.99));
    }
  }

  @Test
  void leavesNothingButBlanksBetweenPassages() {
    for (Read read : read("wikinews.jsonl")) {
      Article article = read.article();
      int end = 0;
      for (Passage passage : article.passages()) {
        assertThat(passage.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(article.text().slice(new Span(end, passage.span().begin())))
            .matches("[\\p{Z}\\p{C}]*");
        end = passage.span().end();
      }
    }
  }
}
