package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  private static final List<String> SETS = List.of("wikievents", "meantime", "plover_gsr", "muc4");

  private static final RoleTraining TRAINING = new RoleTraining();

  /** How many documents are read of a set: MUC-4 is large and tells of instruments alone. */
  private static int most(String set) {
    return set.equals("muc4") ? 200 : Integer.MAX_VALUE;
  }

  @BeforeAll
  static void readAll() {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(DATA), "There is no folder " + DATA);
    Ontology ontology = new OntologyReader().read().values();
    EntityFinder entities = new EntityFinder(ontology);
    EventFinder events = new EventFinder(ontology);
    for (String set : SETS) {
      Path file = DATA.resolve(set + ".jsonl");
      Map<String, MarkedDocument> marked = new MarkedRoles().read(file);
      for (AnnotatedArticle article : Builds.annotated(most(set), file.toString())) {
        String id = article.article().id();
        if (marked.containsKey(id)) {
          TRAINING.add(set, id, events.scenes(article, entities.find(article)), marked.get(id));
        }
      }
    }
  }

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    String learned = TRAINING.weightLines();
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(WEIGHTS, learned, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(WEIGHTS)).isEqualTo(learned);
  }

  /**
   * Of the roles in documents that were not learned from as many are right as their confidences
   * say.
   */
  @Test
  void isAsSureAsItIsRight() {
    int[] counts = new int[10];
    double[] differences = new double[10];
    for (RoleTraining.Judged judged : TRAINING.heldBack()) {
      int tenth = Math.min(9, (int) (judged.confidence() * 10));
      counts[tenth]++;
      differences[tenth] += judged.confidence() - (judged.right() ? 1 : 0);
    }
    double error = 0;
    int claims = 0;
    for (int i = 0; i < counts.length; i++) {
      error += Math.abs(differences[i]);
      claims += counts[i];
    }
    assertThat(claims).isGreaterThan(800);
    assertThat(error / claims).isLessThan(0.06);
  }
}
