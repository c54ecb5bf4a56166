package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.extract.quotation.WeightLearner.Example;
import org.junit.jupiter.api.Test;

class WeightLearnerTest {

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new Example(Set.of("any", "says"), true));
      examples.add(new Example(Set.of("any", "walks"), false));
    }
    return examples;
  }

  @Test
  void tellsWhatSpeaksFromWhatDoesNot() {
    LinearModel model = new LinearModel(new WeightLearner().learn(examples()));
    assertThat(model.probability(Set.of("any", "says"))).isGreaterThan(0.9);
    assertThat(model.probability(Set.of("any", "walks"))).isLessThan(0.1);
  }

  @Test
  void learnsTheSameFromTheSameExamples() {
    Map<String, Double> first = new WeightLearner().learn(examples());
    assertThat(new WeightLearner().learn(examples())).isEqualTo(first);
  }
}
