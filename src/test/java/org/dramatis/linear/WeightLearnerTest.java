package org.dramatis.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.linear.WeightLearner.Example;
import org.junit.jupiter.api.Test;

class WeightLearnerTest {

  private static final WeightLearner LEARNER =
      new WeightLearner(new WeightLearner.Settings(12, 10, 0.15, 1e-3, 0.3));

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new Example(Set.of("any word", "verb says now"), true));
      examples.add(new Example(Set.of("any word", "verb walks now"), false));
    }
    return examples;
  }

  @Test
  void tellsWhatSpeaksFromWhatDoesNot() {
    LinearModel model = new LinearModel(LEARNER.learn(examples()));
    assertThat(probability(model, "says")).isGreaterThan(0.9);
    assertThat(probability(model, "walks")).isLessThan(0.1);
  }

  private static double probability(LinearModel model, String verb) {
    return model.probability(
        features -> {
          features.add("any", "word");
          features.add("verb", verb, "now");
        });
  }

  @Test
  void countsAFeatureOnce() {
    LinearModel model = new LinearModel(Map.of("any word", 0.5, "verb says now", 0.25));
    double once = probability(model, "says");
    assertThat(once).isEqualTo(1 / (1 + Math.exp(-0.75)));
    assertThat(
            model.probability(
                features -> {
                  features.add("verb", "says", "now");
                  features.add("any", "word");
                  features.add("any", "word");
                  features.add("verb", "says");
                  features.add("verb says", "now", "now");
                }))
        .isEqualTo(once);
  }

  @Test
  void learnsTheSameFromTheSameExamples() {
    Map<String, Double> first = LEARNER.learn(examples());
    assertThat(LEARNER.learn(examples())).isEqualTo(first);
  }
}
