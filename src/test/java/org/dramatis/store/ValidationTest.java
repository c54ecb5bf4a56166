package org.dramatis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.GraphAssert.turtle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.dramatis.map.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

  private static final Graph SHAPES =
      turtle(
          """
          @prefix sh: <http://www.w3.org/ns/shacl#> .
          dr:MentionShape a sh:NodeShape ; sh:targetClass dr:Mention ;
            sh:property [ sh:path nif:beginIndex ; sh:minCount 1 ; sh:message "A mention begins somewhere" ] ;
            sh:property [ sh:path dr:denotes ; sh:class dr:Entity ] .
          dr:PersonShape a sh:NodeShape ; sh:targetClass dr:Person ;
            sh:property [ sh:path [ sh:inversePath dr:denotes ] ; sh:minCount 1 ] .
          """);

  @TempDir Path folder;

  @Test
  void findsNothingWrongInAGraphThatConforms() {
    assertThat(
            violations(
                "<#m> a dr:EntityMention ; nif:beginIndex 1 .",
                "<#m> dr:denotes <person> . <person> a dr:Person ."))
        .isEmpty();
  }

  @Test
  void namesTheGraphTheNodeAndTheRule() {
    assertThat(violations("<#m> a dr:EntityMention .", ""))
        .containsExactly(
            new Violation(
                "https://news.example/document",
                "https://news.example/document#m",
                "<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex>",
                "",
                "Violation",
                "A mention begins somewhere"));
  }

  @Test
  void followsLinksIntoOtherGraphs() {
    assertThat(
            violations(
                "<#m> a dr:EntityMention ; nif:beginIndex 1 .",
                "<#m> dr:denotes <event> . <event> a dr:Event . <person> a dr:Person ."))
        .extracting(Violation::focus)
        .containsExactly("https://news.example/document#m", "https://news.example/person");
  }

  @Test
  void namesANodeOfSeveralClassesOnce() {
    assertThat(
            violations(
                "<#m> a dr:EntityMention , dr:Mention , dr:Cue . <#n> a dr:Cue , dr:Mention .", ""))
        .extracting(Violation::focus)
        .containsExactlyInAnyOrder(
            "https://news.example/document#m", "https://news.example/document#n");
  }

  private List<Violation> violations(String document, String things) {
    List<Violation> violations = new ArrayList<>();
    try (GraphStore store = GraphStore.open(folder, Iris.DEFAULT_BASE)) {
      store.write(
          update -> {
            update.replace(
                GraphStore.ONTOLOGY,
                triples(
                    """
                    dr:EntityMention rdfs:subClassOf dr:Mention .
                    dr:Person rdfs:subClassOf dr:Entity .
                    """));
            update.replace("https://news.example/document", triples(document));
            update.replace("https://news.example/things", triples(things));
          });
      assertThat(store.validate(SHAPES, violations::add)).isEqualTo(violations.size());
    }
    return violations;
  }

  private static List<Triple> triples(String turtle) {
    return Iter.toList(turtle("@base <https://news.example/document> .\n" + turtle).find());
  }
}
