package org.dramatis.view.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.overview.Overview.Extent;
import org.dramatis.view.overview.Overview.PublisherCount;
import org.dramatis.view.overview.Overview.RelationCount;
import org.dramatis.view.overview.Overview.TypeCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewTest {

  @TempDir static Path folder;

  private static HarbourStore harbour;
  private static Overview overview;

  @BeforeAll
  static void open() {
    harbour = HarbourStore.in(folder);
    overview = harbour.ask(Overview.class, "overview");
  }

  @AfterAll
  static void close() {
    harbour.close();
  }

  @Test
  void countsWhatThereIs() {
    assertThat(overview.store()).isEqualTo("store");
    assertThat(overview.documents()).isEqualTo(3);
    assertThat(overview.things())
        .isEqualTo(Map.of("person", 2, "organisation", 1, "place", 2, "event", 4, "other", 0));
    assertThat(overview.standings())
        .isEqualTo(Map.of("asserted", 3, "planned", 1, "uncertain", 0, "denied", 0));
  }

  @Test
  void countsClassesWithThoseBelow() {
    assertThat(overview.types())
        .contains(
            new TypeCount("Event", "event", Kind.EVENT, Optional.empty(), 4),
            new TypeCount("ConsultEvent", "diplomacy", Kind.EVENT, Optional.of("Event"), 2),
            new TypeCount("Meeting", "meeting", Kind.EVENT, Optional.of("ConsultEvent"), 1))
        .extracting(TypeCount::type)
        .startsWith("Person", "Organisation", "Place", "City");
  }

  @Test
  void countsRelationsAndPosts() {
    assertThat(overview.relations())
        .contains(
            new RelationCount("memberOf", "member of", 1),
            new RelationCount("tenure", "post held", 1),
            new RelationCount("locatedIn", "located in", 1));
  }

  @Test
  void keepsDatesOfEventsAndOfPublicationApart() {
    assertThat(overview.eventDates()).contains(new Extent("2031-02-28", "2031-03-02"));
    assertThat(overview.documentDates()).contains(new Extent("2031-03-02", "2031-03-03"));
  }

  @Test
  void namesPublishersWithMostDocumentsFirst() {
    assertThat(overview.publishers()).contains(new PublisherCount("The Gazette", 1));
    assertThat(overview.publishers())
        .isSortedAccordingTo((one, other) -> other.documents() - one.documents());
  }

  @Test
  void asksNothingThatTheStoreHardlyAnswers() {
    assertThat(overview.suggestions())
        .extracting(Overview.Suggestion::text)
        .containsExactly("What happened in Port Alder?");
  }
}
