package org.dramatis.view.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.time.Timeline.Participant;
import org.dramatis.view.time.Timeline.Place;
import org.dramatis.view.time.Timeline.TimelineEvent;
import org.dramatis.view.time.Timeline.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimelineViewTest {

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Timeline timeline(String... asked) {
    return harbour.ask(Timeline.class, "timeline", asked);
  }

  @Test
  void listsEventsInTheOrderOfTime() {
    Timeline timeline = timeline();

    assertThat(timeline.events())
        .extracting(event -> event.thing().label())
        .containsExactly(
            "brawl in Port Alder", "Ana Müller met Tom Reed", "Norland closed Alder Docks");
    assertThat(timeline.undated()).isEqualTo(1);
    assertThat(timeline.left()).isZero();
  }

  @Test
  void saysWhoWhereAndWhenItWasTold() {
    TimelineEvent met = timeline("type=Meeting").events().get(0);

    assertThat(met.place())
        .contains(new Place(HarbourStore.BASE + "place/port-alder", "Port Alder"));
    assertThat(met.participants())
        .contains(
            new Participant(
                HarbourStore.BASE + "person/tom-reed", "Tom Reed", Kind.PERSON, "participant"))
        .hasSize(2);
    assertThat(met.told()).contains(new Told("2031-03-02", "2031-03-02"));
  }

  @Test
  void isReadPageByPage() {
    Timeline page = timeline("offset=1", "limit=1");

    assertThat(page.events())
        .extracting(event -> event.thing().label())
        .containsExactly("Ana Müller met Tom Reed");
    assertThat(page.left()).isEqualTo(1);
    assertThat(timeline("offset=7").events()).isEmpty();
    assertThat(timeline("offset=7").left()).isZero();
  }
}
