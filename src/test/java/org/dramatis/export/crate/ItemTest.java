package org.dramatis.export.crate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

  @ParameterizedTest
  @CsvSource({
    "The Gazette, The_20_Gazette",
    "Ana Müller-Reed, Ana_20_M_fc_ller-Reed",
    "a_20_b, a_5f_20_5f_b",
    "../passwords, _2e__2e__2f_passwords"
  })
  void anyWordsAreFitForAnAddress(String words, String fragment) {
    assertThat(Item.fragment(words)).isEqualTo(fragment);
  }
}
