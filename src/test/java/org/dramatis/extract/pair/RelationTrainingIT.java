package org.dramatis.extract.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dramatis.Builds;
import org.dramatis.extract.Extractor;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.LocalEntity;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of relations again. With {@code -Drelations.retrain} it compares them with the
 * ones that are there, with {@code -Drelations.retrain=update} it puts them there; as it takes some
 * minutes, it does nothing without.
 */
class RelationTrainingIT {

  private static final String PROPERTY = "relations.retrain";
  private static final Path DATA = Path.of("..", "shared", "eval", "data", "dev");
  private static final Path WEIGHTS =
      Path.of("src", "main", "resources", "org", "dramatis", "extract", "pair");

  /** What is read of ordinary news: short items of 2025 and 2026, and long ones of the 1990s. */
  private static final int SHORT_ITEMS = 2000;

  private static final int LONG_ITEMS = 200;

  private static RelationTraining training;

  @BeforeAll
  static void readAll() {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(DATA), "There is no folder " + DATA);
    Ontology ontology = new OntologyReader().read().values();
    Extractor extractor = new Extractor(ontology);
    DocumentResolver resolver = new DocumentResolver(NameKnowledge.load());
    KnowledgeNet marked = new KnowledgeNet(DATA.resolve("knowledgenet.jsonl"));
    training = new RelationTraining(ontology, KnowledgeNet.relations());
    for (AnnotatedArticle article : read("knowledgenet.jsonl", Integer.MAX_VALUE)) {
      Claims claims = extractor.extract(article);
      List<LocalEntity> subjects = resolver.subjects(article, claims);
      String id = article.article().id();
      training.add(article, claims, subjects, marked.passages(id), marked.fold(id));
    }
    for (List<AnnotatedArticle> news :
        List.of(read("wikicep.jsonl", SHORT_ITEMS), read("tempeval3.jsonl", LONG_ITEMS))) {
      for (AnnotatedArticle article : news) {
        Claims claims = extractor.extract(article);
        training.addBackground(article, claims, resolver.subjects(article, claims));
      }
    }
  }

  private static List<AnnotatedArticle> read(String file, int most) {
    return Builds.annotated(most, DATA.resolve(file).toString());
  }

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    LearnedRelations learned = training.learn();
    Path weights = WEIGHTS.resolve("relation-weights.tsv");
    Path agreement = WEIGHTS.resolve("relation-agreement.tsv");
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(weights, learned.weightLines(), StandardCharsets.UTF_8);
      Files.writeString(agreement, learned.agreementLines(), StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(weights)).isEqualTo(learned.weightLines());
    assertThat(Files.readString(agreement)).isEqualTo(learned.agreementLines());
  }

  /**
   * Of the claims on articles that were not learned from as many are right as their confidences
   * say.
   */
  @Test
  void isAsSureAsItIsRight() {
    int[] counts = new int[10];
    double[] differences = new double[10];
    for (RelationTraining.Judged judged : training.heldBack()) {
      if (judged.probability() >= RelationJudge.LEAST) {
        int tenth = Math.min(9, (int) (judged.probability() * 10));
        counts[tenth]++;
        differences[tenth] += judged.probability() - (judged.right() ? 1 : 0);
      }
    }
    double error = 0;
    int claims = 0;
    for (int i = 0; i < counts.length; i++) {
      error += Math.abs(differences[i]);
      claims += counts[i];
    }
    assertThat(claims).isGreaterThan(5_000);
    assertThat(error / claims).isLessThan(0.05);
  }
}
