package org.dramatis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dramatis.model.DramatisException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private final Iris iris = new Iris("https://news.example/kg/");

  @Test
  void keepsAPlainIdentifierAsItIs() {
    assertThat(iris.document("Vote_1.v2-x"))
        .isEqualTo("https://news.example/kg/document/Vote_1.v2-x");
  }

  @Test
  void makesAReadableNameWithADigestOfAnyOtherIdentifier() {
    assertThat(iris.document("2020/Höhe & Gewicht.txt"))
        .matches("https://news.example/kg/document/2020-hohe-gewicht-txt-[0-9a-f]{8}");
    assertThat(iris.document("会议")).matches("https://news.example/kg/document/[0-9a-f]{8}");
    assertThat(iris.document("a b")).isNotEqualTo(iris.document("a/b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", ""})
  void leavesNoIdentifierThatAnAddressWouldSwallow(String id) {
    assertThat(iris.document(id)).matches("https://news.example/kg/document/[0-9a-f]{8}");
  }

  @Test
  void readsThePathOfAThingBack() {
    String path = "person/josé \"pepe\" 100%";

    assertThat(iris.thing(path))
        .isEqualTo("https://news.example/kg/person/jos%C3%A9%20%22pepe%22%20100%25");
    assertThat(iris.path(iris.thing(path))).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kg/", "https://news.example/kg", "https://news example/", "https://<x>/"})
  void refusesABaseThatMakesNoIris(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(DramatisException.class)
        .hasMessageContaining(base)
        .hasMessageContaining("absolute IRI");
  }

  @Test
  void namesARunByItsVersionsAlone() {
    Run run = Run.of(Map.of("a", "1", "b", "2"));

    assertThat(iris.run(run)).matches("https://news.example/kg/run/[0-9a-f]{16}");
    assertThat(Run.of(Map.of("b", "2", "a", "1")).name()).isEqualTo(run.name());
    assertThat(Run.of(Map.of("b", "3", "a", "1")).name()).isNotEqualTo(run.name());
  }
}
