package org.dramatis.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.Builds;
import org.dramatis.WikipediaTitles;
import org.dramatis.extract.Extractor;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

/**
 * Learns again what speaks for one event. With {@code -Devents.retrain} it compares the weights
 * with the ones that are there, with {@code -Devents.retrain=update} it puts them there; as it
 * reads for some minutes, it does nothing without.
 */
class SameEventTrainingIT {

  private static final String PROPERTY = "events.retrain";
  private static final Path DATA = Path.of("..", "shared", "eval", "data", "dev");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/dramatis/resolve/event/same-event-weights.tsv");

  @Test
  void givesTheWeightsThatAreThere() throws IOException {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(DATA), "There is no folder " + DATA);
    NameKnowledge knowledge = NameKnowledge.load().with(WikipediaTitles.ofUser());
    SameEventTraining training = new SameEventTraining(knowledge);
    for (String set : List.of("ecbplus", "meantime")) {
      Path file = DATA.resolve(set + ".jsonl");
      training.add(claims(file, knowledge), MarkedEvents.in(file));
    }
    training.addDaily(claims(DATA.resolve("wikicep.jsonl"), knowledge));
    String learned = training.weightLines();
    if (System.getProperty(PROPERTY).equals("update")) {
      Files.writeString(WEIGHTS, learned, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(WEIGHTS)).isEqualTo(learned);
  }

  private static List<DocumentClaims> claims(Path file, NameKnowledge knowledge) {
    Extractor extractor = new Extractor(new OntologyReader().read().values());
    DocumentResolver resolver = new DocumentResolver(knowledge);
    List<DocumentClaims> claims = new ArrayList<>();
    for (AnnotatedArticle article : Builds.annotated(file.toString())) {
      Claims found = extractor.extract(article);
      Claims related = extractor.relate(article, found, resolver.subjects(article, found));
      claims.add(resolver.resolve(article, related));
    }
    return claims;
  }
}
