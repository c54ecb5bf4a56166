package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dramatis.Builds;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of quotations again. With {@code -Dquotations.retrain} it compares them with
 * the ones that are there, with {@code -Dquotations.retrain=update} it puts them there; as it takes
 * some minutes, it does nothing without.
 */
class QuotationTrainingIT {

  private static final String PROPERTY = "quotations.retrain";
  private static final Path DATA = Path.of("..", "shared", "eval", "data", "dev", "polnear.jsonl");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/dramatis/extract/quotation/quotation-weights.tsv");

  /** The first documents are left to be scored on. */
  private static final int HELD_BACK = 200;

  private static final String SOURCE =
      "# Learned by QuotationTraining from PolNeAR's attributions, documents %d and on of the development part.\n"
          .formatted(HELD_BACK + 1);

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.exists(DATA), "There is no file " + DATA);
    String lines = lines();
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(WEIGHTS, lines, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(WEIGHTS)).isEqualTo(lines);
  }

  private static String lines() {
    QuotationTraining training = new QuotationTraining(new OntologyReader().read().values());
    PolNear marked = new PolNear(DATA);
    List<AnnotatedArticle> articles = Builds.annotated(DATA.toString());
    for (AnnotatedArticle article : articles.subList(HELD_BACK, articles.size())) {
      training.add(article, marked.of(article.article().id()));
    }
    StringBuilder lines = new StringBuilder(SOURCE);
    training.learn().forEach((feature, weight) -> lines.append(feature + "\t" + weight + "\n"));
    return lines.toString();
  }
}
