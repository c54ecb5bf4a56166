package org.dramatis.view.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.view.HarbourStore.BASE;

import java.util.List;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.snapshot.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NetworkViewTest {

  private static final String ANA = BASE + "person/ana-muller";
  private static final String TOM = BASE + "person/tom-reed";
  private static final String DOCKS = BASE + "organisation/alder-docks";
  private static final String PORT = BASE + "place/port-alder";
  private static final String NORLAND = BASE + "place/norland";
  private static final String MEETING = BASE + "event/meeting-2031-03-01-ana-muller-tom-reed-5f1c";
  private static final String VISIT = BASE + "event/visit-ana-muller-norland-0b0b";
  private static final String FIGHT = BASE + "event/fight-2031-02-28-port-alder-77aa";
  private static final String CLOSURE = BASE + "event/closure-2031-03-02-norland-alder-docks-c0de";

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Network network(String... query) {
    return harbour.ask(Network.class, "network", query);
  }

  private static List<String> iris(Network network) {
    return network.nodes().stream().map(node -> node.thing().iri()).toList();
  }

  private static List<String> edges(Network network) {
    return network.edges().stream()
        .map(edge -> edge.from() + " " + edge.relation() + " " + edge.to())
        .toList();
  }

  @Test
  void opensWithThoseWhoHaveToDoWithEachOther() {
    Network network = network();

    assertThat(iris(network)).contains(ANA, TOM, DOCKS, NORLAND, MEETING, VISIT, CLOSURE);
    assertThat(edges(network)).contains(MEETING + " participant " + ANA);
  }

  @Test
  void saysHowManyDidNotFitIntoTheOpeningPicture() {
    Network all = network();
    Network few = network("limit=5");

    assertThat(all.left()).isZero();
    assertThat(few.left()).isPositive();
    assertThat(iris(few)).hasSizeLessThanOrEqualTo(5).isSubsetOf(iris(all));
  }

  @Test
  void showsWhatIsNextToAThingWithAllWhoTakePart() {
    Network network = network("focus=" + ANA);

    assertThat(iris(network)).startsWith(ANA).contains(MEETING, TOM, PORT, VISIT, NORLAND);
    assertThat(iris(network)).doesNotContain(FIGHT, CLOSURE);
    assertThat(network.left()).isZero();
    assertThat(network.nodes().get(0).degree()).isEqualTo(3);
  }

  @Test
  void tiesWhatIsShownToOneAnother() {
    Network network = network("focus=" + ANA);

    assertThat(edges(network))
        .containsExactlyInAnyOrder(
            MEETING + " participant " + ANA,
            MEETING + " participant " + TOM,
            MEETING + " place " + PORT,
            VISIT + " actor " + ANA,
            VISIT + " destination " + NORLAND,
            ANA + " tenure " + PORT,
            PORT + " locatedIn " + NORLAND);
  }

  @Test
  void saysAPostByItsTitleAndItsTime() {
    NetworkEdge post =
        network("focus=" + ANA).edges().stream()
            .filter(edge -> edge.sort() == Link.Sort.POST)
            .findFirst()
            .orElseThrow();

    assertThat(post.id()).isEqualTo(BASE + "tenure/ana-muller-mayor-port-alder");
    assertThat(post.label()).isEqualTo("mayor");
    assertThat(post.begin()).contains("2029");
    assertThat(post.end()).isEmpty();
    assertThat(post.sources()).isEqualTo(1);
    assertThat(post.confidence()).contains(0.9);
  }

  @Test
  void leavesOutWhatDoesNotFitAndSaysHowMuch() {
    Network network = network("focus=" + ANA, "limit=4");

    assertThat(iris(network)).containsExactly(ANA, PORT, MEETING, TOM);
    assertThat(network.left()).isEqualTo(1);
  }

  @Test
  void startsFromAnEvent() {
    Network network = network("focus=" + FIGHT);

    assertThat(iris(network)).containsExactlyInAnyOrder(FIGHT, PORT, CLOSURE, NORLAND, DOCKS);
    assertThat(edges(network)).contains(FIGHT + " partOf " + CLOSURE);
    assertThat(network.edges())
        .filteredOn(edge -> edge.sort() == Link.Sort.PART)
        .extracting(NetworkEdge::relation)
        .containsExactly("partOf");
  }

  @Test
  void foldsEventsIntoEdges() {
    Network network = network("focus=" + ANA, "fold=true");

    assertThat(iris(network)).containsExactlyInAnyOrder(ANA, TOM, NORLAND, PORT);
    NetworkEdge met =
        network.edges().stream()
            .filter(edge -> edge.sort() == Link.Sort.FOLDED && edge.to().equals(TOM))
            .findFirst()
            .orElseThrow();
    assertThat(met.id()).isEqualTo(ANA + " Event " + TOM);
    assertThat(met.label()).isEqualTo("meeting");
    assertThat(met.directed()).isFalse();
    assertThat(met.events()).contains(List.of(MEETING));
    assertThat(met.eventCount()).contains(1);
    assertThat(met.begin()).contains("2031-03-01");
  }

  @Test
  void pointsAFoldedEdgeFromWhoActs() {
    NetworkEdge closed = network("focus=" + DOCKS, "fold=true", "type=Closure").edges().get(0);

    assertThat(closed.from()).isEqualTo(NORLAND);
    assertThat(closed.to()).isEqualTo(DOCKS);
    assertThat(closed.directed()).isTrue();
  }

  @Test
  void keepsToAPeriod() {
    assertThat(iris(network("focus=" + NORLAND, "from=2031-03-02", "to=2031-03")))
        .contains(CLOSURE, DOCKS)
        .doesNotContain(VISIT);
    assertThat(iris(network("focus=" + NORLAND, "to=2031-03-01"))).doesNotContain(CLOSURE, VISIT);
  }

  @Test
  void keepsToWhatWasToldInAPeriod() {
    assertThat(iris(network("focus=" + ANA, "publishedTo=2031-03-02"))).contains(MEETING);
    assertThat(iris(network("focus=" + ANA, "publishedFrom=2031-03-03"))).doesNotContain(MEETING);
    assertThat(network("focus=" + TOM, "publishedTo=2031-03-02", "relation=memberOf").edges())
        .isEmpty();
  }

  @Test
  void keepsToClassesWithThoseBelow() {
    Network network = network("focus=" + ANA, "type=ConsultEvent");

    assertThat(iris(network)).contains(MEETING, VISIT);
    assertThat(network.edges()).extracting(NetworkEdge::sort).containsOnly(Link.Sort.ROLE);
    assertThat(iris(network("focus=" + ANA, "type=Visit"))).doesNotContain(MEETING);
  }

  @Test
  void keepsToARelation() {
    Network network = network("focus=" + TOM, "relation=memberOf");

    assertThat(edges(network)).containsExactly(TOM + " memberOf " + DOCKS);
    assertThat(iris(network)).containsExactly(TOM, DOCKS);
  }

  @Test
  void keepsToAStanding() {
    Network network = network("focus=" + ANA, "standing=planned");

    assertThat(iris(network)).containsExactlyInAnyOrder(ANA, VISIT, NORLAND);
    assertThat(network.edges()).extracting(NetworkEdge::standing).containsOnly(Standing.PLANNED);
  }

  @Test
  void keepsToWhatIsWellSupported() {
    assertThat(iris(network("focus=" + PORT, "sources=2"))).contains(FIGHT);
    assertThat(iris(network("focus=" + PORT, "sources=2"))).doesNotContain(MEETING);
    assertThat(network("focus=" + PORT, "confidence=0.95").edges()).isEmpty();
    assertThat(network("focus=" + PORT, "confidence=0.9").edges()).isNotEmpty();
  }

  @Test
  void keepsToKinds() {
    assertThat(iris(network("focus=" + ANA, "kind=person", "kind=event")))
        .containsExactlyInAnyOrder(ANA, MEETING, TOM, VISIT);
  }

  @Test
  void leavesUndatedEventsOut() {
    assertThat(iris(network("focus=" + ANA, "undated=false")))
        .contains(MEETING)
        .doesNotContain(VISIT);
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> network("focus=" + BASE + "person/nobody"))
        .isInstanceOf(ViewException.class)
        .hasMessageContaining("person/nobody");
    assertThatThrownBy(() -> network("from=yesterday")).hasMessageContaining("yesterday");
    assertThatThrownBy(() -> network("type=Meting"))
        .isInstanceOfSatisfying(
            ViewException.class, wrong -> assertThat(wrong.hint()).contains("Meeting"));
    assertThatThrownBy(() -> network("standing=sure")).hasMessageContaining("sure");
    assertThatThrownBy(() -> network("confidence=2")).hasMessageContaining("0 to 1");
  }

  @Test
  void answersTheSameEachTime() {
    assertThat(network("focus=" + ANA)).isEqualTo(network("focus=" + ANA));
  }
}
