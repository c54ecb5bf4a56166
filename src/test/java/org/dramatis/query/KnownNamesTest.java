package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

  private final Dataset graph = HarbourGraph.read();
  private final ThingFinder finder = new ThingFinder(graph);

  private List<String> find(String name) {
    return finder.find(name, ParameterType.NAME).stream().map(Thing::iri).toList();
  }

  private void call(String iri, String name) {
    graph.executeWrite(
        () -> {
          Resource thing = graph.getNamedModel(HarbourGraph.BASE + "things").createResource(iri);
          thing.removeAll(RDFS.label).addProperty(RDFS.label, name);
        });
  }

  @Test
  void areReadAgainWhenTheGraphHasChanged() {
    String reed = find("Tom Reed").get(0);
    call(reed, "Thomas Rohr");
    assertThat(find("Thomas Rohr")).containsExactly(reed);
  }

  @Test
  void areReadOnceForEachStateOfTheGraph() {
    KnownNames names = new KnownNames(graph);
    List<KnownNames.Name> first = graph.calculateRead(() -> names.of(ParameterType.NAME));
    assertThat(graph.calculateRead(() -> names.of(ParameterType.NAME))).isSameAs(first);
    call("urn:x:any", "Any");
    assertThat(graph.calculateRead(() -> names.of(ParameterType.NAME))).isNotSameAs(first);
  }

  @Test
  void areSeenWhileTheyAreWritten() {
    graph.executeWrite(
        () -> {
          String reed = find("Tom Reed").get(0);
          call(reed, "Thomas Rohr");
          assertThat(find("Thomas Rohr")).containsExactly(reed);
        });
  }
}
