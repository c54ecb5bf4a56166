package org.dramatis.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

  private final WordVectors few =
      new WordVectors(
          Map.of(
              "north", vector(0, 100),
              "south", vector(0, -50),
              "east", vector(7, 0),
              "north-east", vector(127, 127),
              "nowhere", vector(0, 0)));

  private final WordVectors vectors = WordVectors.load();

  @Test
  void isTheCosineOfTheAngle() {
    assertThat(few.similarity("north", "north")).isEqualTo(1);
    assertThat(few.similarity("north", "south")).isEqualTo(-1);
    assertThat(few.similarity("north", "east")).isZero();
    assertThat(few.similarity("north-east", "east")).isCloseTo(Math.sqrt(0.5), within(1e-12));
  }

  @Test
  void isNothingWithoutAVector() {
    assertThat(few.words()).doesNotContain("west");
    assertThat(few.similarity("west", "north")).isZero();
    assertThat(few.similarity("north", "west")).isZero();
    assertThat(few.similarity("nowhere", "north")).isZero();
  }

  @Test
  void wordsForTheSameAreMoreAlikeThanOthers() {
    assertThat(vectors.similarity("blast", "explosion"))
        .isGreaterThan(0.5)
        .isGreaterThan(vectors.similarity("blast", "election") + 0.4);
    assertThat(vectors.similarity("arrest", "detain"))
        .isGreaterThan(vectors.similarity("arrest", "purchase") + 0.3);
  }

  @Test
  void allVectorsHaveAsManyNumbers() {
    assertThat(vectors.words())
        .hasSizeGreaterThan(10_000)
        .allSatisfy(
            word -> {
              // The numbers of the first are counted: with more than the second's this would fail.
              assertThat(vectors.similarity(word, "attack")).isBetween(-1.0, 1.0);
              assertThat(vectors.similarity("attack", word)).isBetween(-1.0, 1.0);
            });
  }

  private static WordVector vector(int first, int second) {
    return new WordVector(new byte[] {(byte) first, (byte) second});
  }
}
