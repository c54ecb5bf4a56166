package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The graph that the other tests ask keeps the contract where they rely on it. */
class HarbourGraphTest {

  private static final String WRONG_ANCHORS =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      SELECT ?mention ?words ?anchor {
        ?mention nif:anchorOf ?anchor ; nif:referenceContext/nif:isString ?text ;
          nif:beginIndex ?begin ; nif:endIndex ?end .
        BIND (SUBSTR(?text, ?begin + 1, ?end - ?begin) AS ?words)
        FILTER (?words %s ?anchor)
      }
      """;

  private final QueryRunner runner = HarbourGraph.runner();

  @Test
  void cutsTheWordsOfEveryMentionOutOfATextWithAnEmoji() {
    assertThat(rows("!=")).isEmpty();
    assertThat(rows("=")).hasSizeGreaterThan(40);
  }

  private List<Map<String, String>> rows(String comparison) {
    return runner.rows(NamedQuery.of("anchors", WRONG_ANCHORS.formatted(comparison)), Map.of());
  }
}
