package org.dramatis.view.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.view.HarbourStore.BASE;

import java.util.List;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PathViewTest {

  private static final String ANA = "focus=" + BASE + "person/ana-muller";
  private static final String TOM = "focus=" + BASE + "person/tom-reed";
  private static final String DOCKS = "focus=" + BASE + "organisation/alder-docks";

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static List<List<String>> ways(String... asked) {
    return harbour.ask(Paths.class, "path", asked).paths().stream()
        .map(path -> path.nodes().stream().map(node -> node.thing().label()).toList())
        .toList();
  }

  @Test
  void goesByEventsBeforePlaces() {
    assertThat(ways(ANA, TOM).get(0))
        .containsExactly("Ana Müller", "Ana Müller met Tom Reed", "Tom Reed");
  }

  @Test
  void goesByRelations() {
    List<List<String>> ways = ways(ANA, DOCKS);

    assertThat(ways.get(0))
        .containsExactly("Ana Müller", "Ana Müller met Tom Reed", "Tom Reed", "Alder Docks");
    assertThat(ways)
        .allSatisfy(way -> assertThat(way).startsWith("Ana Müller").endsWith("Alder Docks"));
  }

  @Test
  void tiesEachThingOfAWayToTheNext() {
    harbour
        .ask(Paths.class, "path", DOCKS, ANA)
        .paths()
        .forEach(
            path -> {
              assertThat(path.edges()).hasSize(path.nodes().size() - 1);
              for (int i = 0; i < path.edges().size(); i++) {
                assertThat(List.of(path.edges().get(i).from(), path.edges().get(i).to()))
                    .containsExactlyInAnyOrder(
                        path.nodes().get(i).thing().iri(), path.nodes().get(i + 1).thing().iri());
              }
            });
  }

  @Test
  void passesThroughNothingTwice() {
    List<String> between =
        ways(ANA, DOCKS).stream().flatMap(way -> way.subList(1, way.size() - 1).stream()).toList();

    assertThat(between).doesNotHaveDuplicates();
  }

  @Test
  void keepsToTheFilters() {
    assertThat(ways(TOM, DOCKS, "relation=memberOf"))
        .containsExactly(List.of("Tom Reed", "Alder Docks"));
    assertThat(ways(ANA, DOCKS, "relation=memberOf")).isEmpty();
    assertThat(ways(ANA, TOM, "to=2031-02-28"))
        .noneSatisfy(way -> assertThat(way).contains("Ana Müller met Tom Reed"));
  }

  @Test
  void wantsTwoEnds() {
    assertThatThrownBy(() -> ways(ANA, ANA))
        .isInstanceOfSatisfying(
            ViewException.class, wrong -> assertThat(wrong.status()).isEqualTo(400));
  }
}
