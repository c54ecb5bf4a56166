package org.dramatis.extract.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void takesAPairByItselfAtItsWord() {
    Agreement agreement = new Agreement(Map.of("spouse", new double[] {0, 1, 0, 0, 0, 0, 0}));
    assertThat(agreement.probability("spouse", 0, new double[0])).isEqualTo(0.5);
    assertThat(agreement.probability("spouse", 2, new double[0]))
        .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
  }

  @Test
  void believesWhatOtherWordsForTheSameTwoThingsSay() {
    Agreement agreement = new Agreement(Map.of("spouse", new double[] {0, 1, 0, 0, 0.5, 0, 0}));
    assertThat(agreement.probability("spouse", -1, new double[] {4, -3})).isGreaterThan(0.5);
    assertThat(agreement.probability("spouse", -1, new double[] {-4})).isLessThan(0.3);
  }

  @Test
  void isNeverSurerThanMayBe() {
    assertThat(Agreement.measures(100, new double[] {-100})).containsExactly(1, 8, 1, 8, -8, -8, 0);
  }

  @Test
  void learnsHowSureThePairsAre() {
    List<AgreementLearner.Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(new AgreementLearner.Example(Agreement.measures(3, new double[0]), i % 4 != 0));
      examples.add(new AgreementLearner.Example(Agreement.measures(-3, new double[0]), i % 4 == 0));
    }
    double[] weights = new AgreementLearner().learn(examples);
    assertThat(new AgreementLearner().learn(examples)).isEqualTo(weights);
    Agreement agreement = new Agreement(Map.of("spouse", weights));
    assertThat(agreement.probability("spouse", 3, new double[0])).isCloseTo(0.75, within(0.03));
    assertThat(agreement.probability("spouse", -3, new double[0])).isCloseTo(0.25, within(0.03));
  }
}
