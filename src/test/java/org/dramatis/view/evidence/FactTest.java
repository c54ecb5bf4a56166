package org.dramatis.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.NodeFactory;
import org.dramatis.view.ViewException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/person/a",
        "https://example.org/event/b actor https://example.org/person/a",
        "https://example.org/event/b date 2031-03-01",
        "https://example.org/tenure/c title deputy commander: north"
      })
  void isNamedAsItIsAskedFor(String id) {
    assertThat(Fact.read(id).id()).isEqualTo(id);
  }

  @Test
  void takesATitleOfSeveralWordsForWords() {
    assertThat(Fact.read("https://example.org/tenure/c title deputy commander").object())
        .contains(NodeFactory.createLiteralString("deputy commander"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anna", "https://example.org/event/b actor"})
  void isNoFactWithoutAnObject(String id) {
    assertThatThrownBy(() -> Fact.read(id))
        .isInstanceOf(ViewException.class)
        .hasMessageContaining("names no fact");
  }
}
