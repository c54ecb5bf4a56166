package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.dramatis.annotate.KeptAnnotations;
import org.dramatis.bench.Cost;
import org.dramatis.extract.Extractor;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts the work that reading the samples takes, so that what makes it slower is seen without a
 * clock. A ceiling is half as much again as was counted when it was set: who passes one has a
 * reason to set it anew, or a mistake to find.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkIT {

  /** The memory that is allocated settles once the code is compiled. */
  private static final int WARM_UP = 3;

  private static final Run RUN = Run.of(Map.of("program", "work"));

  private final Extractor extractor = new Extractor(new OntologyReader().read().values());
  private final DocumentResolver resolver = new DocumentResolver(NameKnowledge.load());
  private final ClaimMapper mapper = new ClaimMapper(new Iris(Iris.DEFAULT_BASE));
  private final List<Article> articles = new ArrayList<>();
  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private long tokens;
  private long characters;

  @BeforeAll
  void annotate() {
    for (AnnotatedArticle read : Builds.annotated("samples")) {
      annotated.add(read);
      articles.add(read.article());
      tokens += read.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum();
      characters += read.article().text().length();
    }
  }

  @Test
  void annotatingAllocates() {
    assertThat(bytesPerToken(() -> articles.forEach(Builds.annotator()::annotate)))
        .isLessThan(177_000);
  }

  @Test
  void extractingAllocates() {
    assertThat(bytesPerToken(() -> annotated.forEach(extractor::extract))).isLessThan(11_300);
  }

  @Test
  void resolvingADocumentAllocates() {
    List<Claims> claims = annotated.stream().map(extractor::extract).toList();
    assertThat(
            bytesPerToken(
                () -> {
                  for (int i = 0; i < claims.size(); i++) {
                    resolver.resolve(annotated.get(i), claims.get(i));
                  }
                }))
        .isLessThan(2_400);
  }

  @Test
  void mappingAllocates() {
    List<DocumentClaims> claims = annotated.stream().map(this::claims).toList();
    assertThat(
            bytesPerToken(
                () -> {
                  for (int i = 0; i < claims.size(); i++) {
                    mapper.map(articles.get(i), claims.get(i), RUN);
                  }
                }))
        .isLessThan(2_050);
  }

  @Test
  void aTokenGivesSoManyTriples() {
    long triples = 0;
    for (int i = 0; i < articles.size(); i++) {
      List<Triple> graph = mapper.map(articles.get(i), claims(annotated.get(i)), RUN);
      triples += graph.size();
    }
    assertThat((double) triples / tokens).isBetween(1.0, 11.0);
  }

  @Test
  void annotationsTakeFewBytes(@TempDir Path folder) throws IOException {
    KeptAnnotations kept = new KeptAnnotations(folder, "work");
    annotated.forEach(kept::keep);
    assertThat((double) bytes(folder) / characters).isBetween(0.1, 1.7);
  }

  @Test
  void rebuildingWhatHasNotChangedWritesNextToNothing(@TempDir Path folder) throws IOException {
    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      Path texts = Files.createDirectories(folder.resolve("texts"));
      Builds.build(store, 1, Corpus.SAMPLES.documents(texts));
      long built = store.written();
      assertThat(built).isGreaterThan(tokens);
      BuildReport report = Builds.rebuild(store);
      assertThat(report.failures()).isEmpty();
      assertThat(store.written() - built).as("the run's own description").isBetween(1L, 24L);
    }
  }

  private DocumentClaims claims(AnnotatedArticle article) {
    return resolver.resolve(article, extractor.extract(article));
  }

  private double bytesPerToken(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    Cost cost = new Cost();
    cost.of(
        () -> {
          work.run();
          return tokens;
        });
    return (double) cost.bytes() / tokens;
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
