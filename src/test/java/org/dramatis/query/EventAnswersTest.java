package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the questions about events and reports answer over three invented reports. */
class EventAnswersTest {

  private final QueryRunner runner = HarbourGraph.runner();
  private final NamedQueries queries = NamedQueries.shipped();

  private List<String> ask(String query, Map<String, String> bindings, String columns) {
    return runner.rows(queries.get(query), bindings).stream()
        .map(
            row ->
                Arrays.stream(columns.split(" "))
                    .map(column -> row.getOrDefault(column, "-"))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  @Test
  void eventsInPeriodByTheirTypeAWiderTypeOrPlover() {
    String columns = "kind date what place";
    String fight = "fight | 2031-02-28 | brawl in Port Alder | Port Alder";
    String meeting = "meeting | 2031-03-01 | Ana Müller met Tom Reed | Port Alder";
    String closure = "closure | 2031-03-02 | Norland closed Alder Docks | -";
    assertThat(ask("events-in-period", period("2031", "2031", ""), columns))
        .containsExactly(closure, fight, meeting);
    assertThat(ask("events-in-period", period("2031-03", "2031-03-01", ""), columns))
        .containsExactly(meeting);
    assertThat(ask("events-in-period", period("2031-02", "2031-02", "conflict"), columns))
        .containsExactly(fight);
    assertThat(ask("events-in-period", period("2031", "2031", "Consult"), columns))
        .containsExactly(meeting);
    assertThat(ask("events-in-period", period("2030", "2030-12-31", ""), columns)).isEmpty();
  }

  private static Map<String, String> period(String from, String to, String type) {
    return Map.of("from", from, "to", to, "type", type);
  }

  @Test
  void claimsThatDisagree() {
    String columns = "what about claimed best who source";
    String gazette = "the report itself | The Gazette: Talks at the harbour";
    String courier = "Ana Müller | Courier: Brawl at the docks";
    List<String> all = ask("claims-that-disagree", Map.of(), columns);
    assertThat(all)
        .containsExactly(
            "brawl in Port Alder | date | 2031-02-28 | yes | " + gazette,
            "brawl in Port Alder | date | 2031-02-27 | - | " + courier,
            "brawl in Port Alder | number (dockers) | 3 | yes | " + gazette,
            "brawl in Port Alder | number (dockers) | 5 | - | " + courier,
            "brawl in Port Alder | whether it happened | asserted | yes | " + gazette,
            "brawl in Port Alder | whether it happened | asserted | yes | " + courier,
            "brawl in Port Alder | whether it happened | negated | - | Tom Reed | Courier: Brawl at"
                + " the docks");
    assertThat(ask("claims-that-disagree", Map.of("story", "brawl alder"), columns)).isEqualTo(all);
    assertThat(ask("claims-that-disagree", Map.of("name", "Alder Docks"), columns)).isEmpty();
  }

  @Test
  void deniedOrPlanned() {
    String columns = "what claim who date source standing";
    String planned =
        "Ana Müller visits Norland | planned | Tom Reed | - | The Gazette: Talks at the harbour |"
            + " future";
    assertThat(ask("denied-or-planned", Map.of(), columns))
        .containsExactly(
            planned,
            "brawl in Port Alder | denied | Tom Reed | 2031-02-28 | Courier: Brawl at the docks |"
                + " asserted");
    assertThat(ask("denied-or-planned", Map.of("name", "Müller"), columns))
        .containsExactly(planned);
  }

  @Test
  void onlyOneSource() {
    String columns = "documents date kind what standing";
    assertThat(ask("only-one-source", Map.of(), columns))
        .containsExactly(
            "2 | 2031-03-01 | meeting | Ana Müller met Tom Reed | asserted",
            "1 | 2031-03-02 | closure | Norland closed Alder Docks | asserted",
            "1 | - | visit | Ana Müller visits Norland | future");
    assertThat(ask("only-one-source", Map.of("name", "Reed"), columns))
        .containsExactly("2 | 2031-03-01 | meeting | Ana Müller met Tom Reed | asserted");
  }

  @Test
  void copiesOfAStory() {
    String columns = "story storyPublished copy copyPublished";
    String row = "The Gazette: Talks at the harbour | 2031-03-02 | North Wire: wire-7 | 2031-03-02";
    assertThat(ask("copies-of-a-story", Map.of(), columns)).containsExactly(row);
    assertThat(ask("copies-of-a-story", Map.of("words", "TALKS"), columns)).containsExactly(row);
    assertThat(ask("copies-of-a-story", Map.of("words", "brawl"), columns)).isEmpty();
  }

  @Test
  void mostConnected() {
    String columns = "who connections events sources documents";
    assertThat(ask("most-connected", Map.of(), columns))
        .containsExactly("Ana Müller | 2 | 1 | 2 | 3", "Tom Reed | 2 | 1 | 2 | 3");
    assertThat(ask("most-connected", Map.of("kind", "organisation"), columns))
        .containsExactly("Alder Docks | 2 | 1 | 2 | 2");
  }

  @Test
  void whereDoesThisComeFrom() {
    String columns = "fact claim who words begin end source confidence rule";
    assertThat(
            ask("where-does-this-come-from", Map.of("name", "Müller", "what", "meeting"), columns))
        .containsExactly(
            "meeting: Ana Müller met Tom Reed | asserted | the report itself | met | 17 | 20 |"
                + " North Wire: wire-7 | 0.9 | event/met",
            "meeting: Ana Müller met Tom Reed | asserted | the report itself | met | 19 | 22 |"
                + " The Gazette: Talks at the harbour | 0.9 | event/met");
    assertThat(
            ask(
                "where-does-this-come-from",
                Map.of("name", "Reed", "what", "spokesperson"),
                "fact words sentence"))
        .containsExactly(
            "Tom Reed – spokesperson of – Alder Docks | Reed, the spokesman of Alder Docks | Reed,"
                + " the spokesman of Alder Docks, said Müller would visit Norland.");
    assertThat(ask("where-does-this-come-from", Map.of("name", "brawl"), "claim who"))
        .containsExactly(
            "asserted | the report itself", "asserted | Ana Müller", "negated | Tom Reed");
  }

  @Test
  void cutsASentenceWithAnEmojiWhereItEnds() {
    assertThat(
            ask("where-does-this-come-from", Map.of("name", "Ana Müller met"), "source sentence"))
        .contains(
            "The Gazette: Talks at the harbour | 😀 Mayor Ana Müller met Tom Reed in Port Alder on"
                + " 1 March 2031.");
  }

  @Test
  void peopleAtAnEvent() {
    assertThat(ask("people-at-an-event", Map.of("event", "reed met"), "what as who kind sources"))
        .containsExactly(
            "Ana Müller met Tom Reed | participant | Ana Müller | person | 1",
            "Ana Müller met Tom Reed | participant | Tom Reed | person | 1");
  }

  @Test
  void whatIsKnownOfAnEvent() {
    assertThat(ask("what-is-known-of", Map.of("event", "brawl"), "about value"))
        .containsExactly(
            "kind | fight",
            "date | 2031-02-28",
            "place | Port Alder",
            "number | 3",
            "standing | asserted",
            "independent sources | 2");
  }

  @Test
  void whatIsNewSince() {
    assertThat(ask("what-is-new-since", Map.of("since", "2031-03-03"), "told kind what date"))
        .containsExactly("2031-03-03 | closure | Norland closed Alder Docks | 2031-03-02");
    assertThat(ask("what-is-new-since", Map.of("since", "2031"), "told")).hasSize(4);
  }
}
