package org.dramatis.view.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.time.Histogram.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistogramViewTest {

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Histogram histogram(String... asked) {
    return harbour.ask(Histogram.class, "histogram", asked);
  }

  @Test
  void countsEventsAndDocumentsApart() {
    assertThat(histogram())
        .isEqualTo(
            new Histogram(
                Unit.DAY,
                List.of(
                    new Bar("2031-02-28", 1), new Bar("2031-03-01", 1), new Bar("2031-03-02", 1)),
                List.of(new Bar("2031-03-02", 2), new Bar("2031-03-03", 1)),
                1,
                0,
                0,
                0));
  }

  @Test
  void countsWhatConcernsAThing() {
    Histogram ofAna = histogram("focus=" + HarbourStore.BASE + "person/ana-muller");

    assertThat(ofAna.events()).containsExactly(new Bar("2031-03-01", 1));
    assertThat(ofAna.undatedEvents()).isEqualTo(1);
  }

  @Test
  void countsWhatTheFiltersLeave() {
    assertThat(histogram("type=Fight").events()).containsExactly(new Bar("2031-02-28", 1));
    assertThat(histogram("publishedFrom=2031-03-03").documents())
        .containsExactly(new Bar("2031-03-03", 1));
    assertThat(histogram("kind=organisation").events()).containsExactly(new Bar("2031-03-02", 1));
    assertThat(histogram("standing=denied").events()).isEmpty();
    assertThat(histogram("standing=denied").unit()).isEqualTo(Unit.DAY);
  }
}
