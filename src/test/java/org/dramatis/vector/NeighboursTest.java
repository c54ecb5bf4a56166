package org.dramatis.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.vector.Neighbours.Neighbour;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  private final Neighbours neighbours =
      new Neighbours(
          new WordVectors(
              Map.of(
                  "attack", vector(100, 0),
                  "assault", vector(50, 0),
                  "elect", vector(0, 100),
                  "raid", vector(100, 10),
                  "calm", vector(-100, -1))),
          List.of("elect", "attack", "assault", "unheard"));

  @Test
  void findsTheNearestAndOfEqualsTheFirstInTheAlphabet() {
    assertThat(neighbours.nearest("raid").map(Neighbour::word)).contains("assault");
  }

  @Test
  void saysTheSameWhenAskedAgain() {
    Optional<Neighbour> first = neighbours.nearest("raid");
    assertThat(neighbours.nearest("raid")).isEqualTo(first).isPresent();
  }

  @Test
  void findsNothingForWordsWithoutVectorAndForOpposites() {
    assertThat(neighbours.nearest("unheard")).isEmpty();
    assertThat(neighbours.nearest("calm")).isEmpty();
  }

  @Test
  void aWordAmongThemIsItsOwnNeighbour() {
    assertThat(neighbours.nearest("elect")).contains(new Neighbour("elect", 1));
  }

  private static WordVector vector(int first, int second) {
    return new WordVector(new byte[] {(byte) first, (byte) second});
  }
}
