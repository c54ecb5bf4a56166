package org.dramatis.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelsTest {

  private final LinearModels models =
      new LinearModels(
          Map.of(
              "spouse", Map.of("word wed", 2.0, "word and son", -1.0),
              "childOf", Map.of("word and son", 3.0)));

  @Test
  void sumsForEachOutcomeWhatWeighsForIt() {
    assertThat(models.outcomes()).containsExactly("childOf", "spouse");
    assertThat(
            models.sums(
                features -> {
                  features.add("word", "and", "son");
                  features.add("word", "wed");
                  features.add("word", "unheard");
                }))
        .containsExactly(3.0, 1.0);
  }

  @Test
  void countsAFeatureOnce() {
    assertThat(
            models.sums(
                features -> {
                  features.add("word", "wed");
                  features.add("word", "wed");
                }))
        .containsExactly(0.0, 2.0);
  }

  @Test
  void takesAnyNumberOfFeatures() {
    assertThat(
            models.sums(
                features -> {
                  for (int i = 0; i < 200; i++) {
                    features.add("word", "wed");
                  }
                  features.add("word", "and", "son");
                }))
        .containsExactly(3.0, 1.0);
  }
}
