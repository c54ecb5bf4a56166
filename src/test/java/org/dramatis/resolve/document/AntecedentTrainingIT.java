package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dramatis.Builds;
import org.dramatis.extract.Extractor;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Span;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of antecedents again. With {@code -Dantecedents.retrain} it compares them with
 * the ones that are there, with {@code -Dantecedents.retrain=update} it puts them there; as it
 * reads for some minutes, it does nothing without.
 */
class AntecedentTrainingIT {

  private static final String PROPERTY = "antecedents.retrain";
  private static final Path DATA = Path.of("..", "shared", "eval", "data", "dev");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/dramatis/resolve/document/antecedent-weights.tsv");

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(DATA), "There is no folder " + DATA);
    Extractor extractor = new Extractor(new OntologyReader().read().values());
    AntecedentTraining training = new AntecedentTraining();
    for (String set : List.of("ecbplus", "knowledgenet", "meantime")) {
      Path file = DATA.resolve(set + ".jsonl");
      MarkedIdentities marked = new MarkedIdentities(file);
      for (AnnotatedArticle article : Builds.annotated(file.toString())) {
        Map<Span, String> marks = marked.of(article.article().id());
        if (!marks.isEmpty()) {
          training.add(article, extractor.extract(article), marks);
        }
      }
    }
    String learned = training.weightLines();
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(WEIGHTS, learned, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(WEIGHTS)).isEqualTo(learned);
  }
}
