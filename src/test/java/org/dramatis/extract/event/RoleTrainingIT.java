package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.Builds;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.extract.event.role.MarkedDocument;
import org.dramatis.extract.event.role.MarkedRoles;
import org.dramatis.extract.event.role.RoleTraining;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of roles again. With {@code -Droles.retrain} it compares them with the ones
 * that are there, with {@code -Droles.retrain=update} it puts them there; as it reads for some
 * minutes, it does nothing without.
 */
class RoleTrainingIT {

  private static final String PROPERTY = "roles.retrain";
  private static final Path DATA = Path.of("..", "shared", "eval", "data", "dev");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/dramatis/extract/event/role/role-weights.tsv");

  /** How many documents of each data set are read: of MUC-4, which knows attacks only, a part. */
  private static final Map<String, Integer> SETS =
      new TreeMap<>(
          Map.of(
              "meantime", Integer.MAX_VALUE,
              "muc4", 200,
              "plover_gsr", Integer.MAX_VALUE,
              "wikievents", Integer.MAX_VALUE));

  private static final RoleTraining TRAINING = new RoleTraining();

  @BeforeAll
  static void readAll() {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(DATA), "There is no folder " + DATA);
    Ontology ontology = new OntologyReader().read().values();
    EntityFinder entities = new EntityFinder(ontology);
    EventFinder events = new EventFinder(ontology);
    SETS.forEach(
        (set, most) -> {
          Path file = DATA.resolve(set + ".jsonl");
          Map<String, MarkedDocument> marked = new MarkedRoles().read(file);
          for (AnnotatedArticle article : Builds.annotated(most, file.toString())) {
            String id = article.article().id();
            if (marked.containsKey(id)) {
              TRAINING.add(set, id, events.scenes(article, entities.find(article)), marked.get(id));
            }
          }
        });
  }

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    String learned = TRAINING.weightLines();
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(WEIGHTS, learned, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(WEIGHTS)).isEqualTo(learned);
  }
}
