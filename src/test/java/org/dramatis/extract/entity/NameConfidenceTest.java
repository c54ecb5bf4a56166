package org.dramatis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameConfidenceTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  private static final Sentence RESIGNED =
      sentence(
          "Marta/NNP/PERSON Quell/NNP/PERSON resigned|resign/VBD ./.",
          "compound(2,1) nsubj(3,2) root(0,3) punct(3,4)");

  private double confidence(String words, Sentence... sentences) {
    List<EntityMention> found = reader.entities(sentences);
    return found.stream()
        .filter(mention -> mention.grounds().text().equals(words))
        .mapToDouble(mention -> mention.grounds().confidence())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSurerOfAPersonAtTheBeginningThanOfOneThatModifiesANoun() {
    Sentence modifying =
        sentence(
            "The/DT Quell/NNP/PERSON laptop/NN broke|break/VBD",
            "det(3,1) compound(3,2) nsubj(4,3) root(0,4)");
    assertThat(confidence("Marta Quell", RESIGNED)).isGreaterThan(0.9);
    assertThat(confidence("Quell", modifying)).isLessThan(0.5);
  }

  @Test
  void trustsAPersonOfWhomTheArticleSpeaksOftenMore() {
    Sentence again =
        sentence(
            1,
            RESIGNED.span().end() + 1,
            "Friends/NNS praised|praise/VBD Marta/NNP/PERSON Quell/NNP/PERSON and/CC Marta/NNP/PERSON "
                + "Quell/NNP/PERSON ./.",
            "nsubj(2,1) root(0,2) compound(4,3) obj(2,4) cc(7,5) compound(7,6) conj(4,7) punct(2,8)");
    assertThat(confidence("Marta Quell", RESIGNED, again))
        .isGreaterThan(confidence("Marta Quell", RESIGNED));
  }

  @Test
  void givesHundredths() {
    double confidence = confidence("Marta Quell", RESIGNED);
    assertThat(Math.round(confidence * 100) / 100.0).isEqualTo(confidence);
  }
}
