package org.dramatis.view.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void keepsWhatManyNumbersStandFor() {
    Numbers numbers = new Numbers();
    for (int i = 0; i < 10_000; i++) {
      numbers.put(i * 977L, i);
    }
    numbers.put(0, 7);

    assertThat(numbers.get(0)).isEqualTo(7);
    assertThat(numbers.get(9_999 * 977L)).isEqualTo(9_999);
    assertThat(numbers.get(1)).isEqualTo(Numbers.NONE);
    assertThat(numbers.size()).isEqualTo(10_000);
  }

  @Test
  void numbersInTheOrderOfMeeting() {
    Numbers numbers = new Numbers();

    assertThat(numbers.getOrNext(1L << 40)).isZero();
    assertThat(numbers.getOrNext(5)).isEqualTo(1);
    assertThat(numbers.getOrNext(1L << 40)).isZero();
  }
}
