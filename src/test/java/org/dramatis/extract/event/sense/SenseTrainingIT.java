package org.dramatis.extract.event.sense;

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
 * Learns again which words tell of which events. With {@code -Dsenses.retrain} it compares the
 * weights with the ones that are there, with {@code -Dsenses.retrain=update} it puts them there; as
 * it reads for some minutes, it does nothing without.
 */
class SenseTrainingIT {

  private static final String PROPERTY = "senses.retrain";
  private static final Path DATA = Path.of("..", "shared", "eval", "data", "dev");
  private static final Path RESOURCES =
      Path.of("src/main/resources/org/dramatis/extract/event/sense");

  /** So many of MUC-4's documents in capitals are enough, and would outweigh all else if more. */
  private static final int CAPITALS = 500;

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(DATA), "There is no folder " + DATA);
    SenseTraining training = new SenseTraining(new OntologyReader().read().values());
    for (String set : List.of("wikievents", "plover_gsr", "case2021_task2", "muc4")) {
      read(set, training);
    }
    check(
        "sense-weights.tsv",
        SenseTraining.lines(
            "WikiEvents, PLOVER's gold standard records and CASE 2021.",
            training.learnSenses(training.senses())));
    check(
        "incident-weights.tsv",
        SenseTraining.lines(
            "MUC-4, WikiEvents, PLOVER's gold standard records and CASE 2021.",
            training.learnIncidents(training.incidents())));
    check("learned-types.txt", String.join("\n", training.learnedTypes()) + "\n");
  }

  private static void read(String set, SenseTraining training) {
    Path file = DATA.resolve(set + ".jsonl");
    MarkedEvents marks = new MarkedEvents(set, file);
    int capitals = 0;
    for (AnnotatedArticle article : Builds.annotated(file.toString())) {
      capitals += marks.isInCapitals(article.article().id()) ? 1 : 0;
      if (!marks.isInCapitals(article.article().id()) || capitals <= CAPITALS) {
        training.add(set, article, marks);
      }
    }
  }

  private static void check(String resource, String learned) throws IOException {
    Path file = RESOURCES.resolve(resource);
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(file, learned, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file)).isEqualTo(learned);
  }
}
