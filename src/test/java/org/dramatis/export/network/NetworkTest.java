package org.dramatis.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exported;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Standing;
import org.dramatis.query.HarbourGraph;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final Dataset HARBOUR = HarbourGraph.read();

  @Test
  void anEdgeHasItsSourcesTimeAndSentence() {
    Edge met = edge(false, "meeting-2031-03-01-ana-muller-tom-reed-5f1c", "ana-muller");

    assertThat(met.relation()).isEqualTo("participant");
    assertThat(met.sources()).as("a copy is no second source").isEqualTo(1);
    assertThat(met.spells()).containsExactly(Interval.of("2031-03-01"));
    assertThat(met.sentence()).startsWith("😀 Mayor Ana Müller met Tom Reed");
    assertThat(met.document()).isEqualTo("gazette-1");
    assertThat(met.confidence()).hasValue(0.9);
  }

  @Test
  void aPostLeadsToWhatItBelongsToAndIsOpenWhileItIsHeld() {
    Edge mayor = edge(false, "ana-muller", "port-alder");

    assertThat(mayor.sort()).isEqualTo("post");
    assertThat(mayor.label()).isEqualTo("mayor");
    assertThat(mayor.when().begin()).hasValue("2029");
    assertThat(mayor.when().end()).isEmpty();
  }

  @Test
  void whatIsPlannedIsNotSaidToBeSo() {
    assertThat(edge(false, "visit-ana-muller-norland-0b0b", "norland").standing())
        .isEqualTo(Standing.PLANNED);
  }

  @Test
  void foldedEventsAreEdgesBetweenThoseWhoTakePart() throws Exception {
    assertThat(nodes(true)).noneMatch(node -> node.thing().kind() == Kind.EVENT).hasSize(5);

    Edge met = edge(true, "ana-muller", "tom-reed");
    assertThat(met.label()).isEqualTo("meeting");
    assertThat(met.directed()).isFalse();
    assertThat(met.events()).isEqualTo(1);
    assertThat(met.sources()).isEqualTo(1);
    assertThat(met.spells()).containsExactly(Interval.of("2031-03-01"));

    Edge closed = edge(true, "norland", "alder-docks");
    assertThat(closed.relation()).isEqualTo("Closure");
    assertThat(closed.directed()).isTrue();

    assertThat(edge(true, "ana-muller", "norland").label()).isEqualTo("visit, destination");
  }

  @Test
  void gexfHasTheDaysOfEventsAndNoneOfPublication() {
    String gexf = Exported.text(HARBOUR, ExportFormat.GEXF);

    assertThat(gexf)
        .contains("<spell start=\"2031-03-01\" end=\"2031-03-01\"/>")
        .contains("<spell start=\"2029-01-01\"/>")
        .doesNotContain("2031-03-03")
        .doesNotContain("2031-03-04");
    assertThat(gexf.split("<spells>")).hasSizeGreaterThan(5);
  }

  private static Edge edge(boolean folded, String from, String to) {
    List<Edge> found = new ArrayList<>();
    Txn.executeRead(
        HARBOUR,
        () -> {
          try {
            new Network(HARBOUR.asDatasetGraph(), folded).edges(found::add);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return found.stream()
        .filter(edge -> edge.from().endsWith("/" + from) && edge.to().endsWith("/" + to))
        .findFirst()
        .orElseThrow();
  }

  private static List<Vertex> nodes(boolean folded) throws Exception {
    List<Vertex> nodes = new ArrayList<>();
    HARBOUR.begin(ReadWrite.READ);
    try {
      new Network(HARBOUR.asDatasetGraph(), folded).nodes(nodes::add);
    } finally {
      HARBOUR.end();
    }
    return nodes;
  }
}
