package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedQueriesTest {

  static Stream<NamedQuery> shipped() {
    return NamedQueries.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isPlainSparql(NamedQuery query) {
    assertThat(QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11).isSelectType()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void opensWithItsQuestion(NamedQuery query) {
    assertThat(query.question()).matches("[A-Z].*\\?");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void usesEveryParameterItDeclares(NamedQuery query) {
    String body = query.text().lines().filter(line -> !line.startsWith("#")).toList().toString();
    assertThat(query.parameters())
        .allSatisfy(
            parameter -> assertThat(body).containsPattern("\\?" + parameter.name() + "\\b"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void declaresEveryParameterSoThatItIsRead(NamedQuery query) {
    assertThat(query.notes()).noneMatch(note -> note.startsWith("?"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void asksForEachNameByLabel(NamedQuery query) {
    Pattern byLabel = Pattern.compile("rdfs:label\\|skos:altLabel \\?(\\w+) \\.");
    List<String> asked =
        byLabel.matcher(query.text()).results().map(match -> match.group(1)).toList();
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            query.parameters().stream()
                .filter(parameter -> parameter.type().isName())
                .map(Parameter::name)
                .toList());
  }

  @Test
  void areListedByName() {
    assertThat(shipped().map(NamedQuery::name).toList()).isSorted().hasSizeGreaterThan(19);
  }
}
