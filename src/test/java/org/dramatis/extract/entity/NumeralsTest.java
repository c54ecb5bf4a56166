package org.dramatis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {

  @Test
  void readsDigitsAndWords() {
    assertThat(Numerals.value("1,200")).hasValue(1200);
    assertThat(Numerals.value("39")).hasValue(39);
    assertThat(Numerals.value("three")).hasValue(3);
  }

  @Test
  void countsNothingThatIsTooLargeToBeCounted() {
    assertThat(Numerals.value("2,267,900,000")).isEmpty();
    assertThat(Numerals.value("12345678901")).isEmpty();
  }
}
