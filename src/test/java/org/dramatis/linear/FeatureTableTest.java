package org.dramatis.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  @Test
  void findsFeaturesByTheirParts() {
    String wide = "w".repeat(50);
    FeatureTable table =
        new FeatureTable(new TreeSet<>(List.of("cue say", "cue " + wide + " ccomp", "a b c")));
    assertThat(table.find("a", "b", "c")).isZero();
    assertThat(table.find("a b", "c")).isZero();
    assertThat(table.find("cue", "say")).isEqualTo(1);
    assertThat(table.find("cue", wide, "ccomp")).isEqualTo(2);
    assertThat(table.find("cue", "say", "ccomp")).isNegative();
    // "Aa" and "BB" have one hash.
    assertThat(new FeatureTable(new TreeSet<>(List.of("x Aa"))).find("x", "BB")).isNegative();
  }
}
