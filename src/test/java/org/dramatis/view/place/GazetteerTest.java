package org.dramatis.view.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  @Test
  void forgivesAccentsAndShortNames() {
    Gazetteer gazetteer =
        new Gazetteer(
            Stream.of(
                "city\tSão Paulo\tBR\t-23.5\t-46.6\t10021295",
                "city\tNew York City\tUS\t40.7\t-74\t8175133",
                "city\tSaint Louis\tUS\t38.6\t-90.2\t315685",
                "country\tBosnia & Herzegovina\tBA\t44\t18\t1",
                "# a comment"));

    assertThat(gazetteer.city("Sao Paulo")).isPresent();
    assertThat(gazetteer.city("New York")).isPresent();
    assertThat(gazetteer.city("St. Louis, Missouri")).isPresent();
    assertThat(gazetteer.country("Bosnia and Herzegovina")).isPresent();
    assertThat(gazetteer.city("Saint Louis", "BR")).isEmpty();
  }

  @Test
  void knowsTheCitiesAndCountriesThatAreShipped() {
    Gazetteer gazetteer = Gazetteer.shipped();
    assumeTrue(
        gazetteer.country("France").isPresent(),
        "the page has not been built: no places are there");

    assertThat(gazetteer.country("France").orElseThrow().country()).isEqualTo("FR");
    assertThat(gazetteer.country("Iran").orElseThrow().latitude()).isCloseTo(32, within(2.0));
    assertThat(gazetteer.city("London").orElseThrow().country()).isEqualTo("GB");
    assertThat(gazetteer.city("London", "CA").orElseThrow().longitude())
        .isCloseTo(-81, within(1.0));
  }
}
