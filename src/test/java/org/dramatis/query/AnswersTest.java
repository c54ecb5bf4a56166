package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each question answers over three invented reports. */
class AnswersTest {

  private static final String WIRE =
      "2031-03-02, North Wire: wire-7 – Mayor Ana Müller met Tom Reed in Port Alder on 1 March"
          + " 2031, a harbour official said.";
  private static final String VISIT =
      "2031-03-02, The Gazette: Talks at the harbour – Reed, the spokesman of Alder Docks, said"
          + " Müller would visit Norland.";
  private static final String MAYOR =
      "2031-03-03, Courier: Brawl at the docks – Müller has been mayor of Port Alder since 2029,"
          + " and Reed works for Alder Docks.";
  private static final String BRAWL =
      "2031-03-02, The Gazette: Talks at the harbour – Three dockers were injured in a brawl in"
          + " Port Alder, in Norland, on 28 February 2031.";

  private final QueryRunner runner = HarbourGraph.runner();
  private final NamedQueries queries = NamedQueries.shipped();

  /** The answers, each row as its values of some columns with bars between. */
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
  void whoMetWhom() {
    String columns = "who whom date place kind standing sources evidence";
    String meeting = " | 2031-03-01 | Port Alder | meeting | asserted | 1 | " + WIRE;
    assertThat(ask("who-met-whom", Map.of(), columns))
        .containsExactly("Ana Müller | Tom Reed" + meeting);
    assertThat(ask("who-met-whom", Map.of("name", "REED"), columns))
        .containsExactly("Tom Reed | Ana Müller" + meeting);
    assertThat(ask("who-met-whom", Map.of("name", "Alder Docks"), columns)).isEmpty();
  }

  @Test
  void whatHappenedTo() {
    assertThat(ask("what-happened-to", Map.of("name", "Alder Docks"), "date kind what by place"))
        .containsExactly("2031-03-02 | closure | Norland closed Alder Docks | Norland | -");
    assertThat(ask("what-happened-to", Map.of("name", "Müller"), "what")).isEmpty();
  }

  @Test
  void whoIsLinkedTo() {
    assertThat(ask("who-is-linked-to", Map.of("name", "muller"), "who steps how links"))
        .containsExactly(
            "Port Alder | 1 | Ana Müller –mayor→ Port Alder | 1",
            "Tom Reed | 1 | Ana Müller –Meeting– Tom Reed | 1",
            "Alder Docks | 2 | Ana Müller –Meeting– Tom Reed –memberOf→ Alder Docks | 2",
            "Norland | 2 | Ana Müller –mayor→ Port Alder –locatedIn→ Norland | 1");
  }

  @Test
  void timelineOf() {
    String meeting =
        "2031-03-01 | participant | meeting | Ana Müller met Tom Reed | Port Alder | asserted | ";
    String columns = "date role kind what place standing sources evidence";
    assertThat(ask("timeline-of", Map.of("name", "Ana Muller"), columns))
        .containsExactly(
            meeting + "1 | " + WIRE,
            "- | actor | visit | Ana Müller visits Norland | - | future | 1 | " + VISIT);
    assertThat(ask("timeline-of", Map.of("name", "Müller", "from", "2031-03"), columns))
        .containsExactly(meeting + "1 | " + WIRE);
    assertThat(ask("timeline-of", Map.of("name", "Müller", "to", "2031-02-28"), columns)).isEmpty();
  }

  @Test
  void eventsAtPlace() {
    assertThat(ask("events-at-place", Map.of("place", "norland"), "date where kind evidence"))
        .containsExactly(
            "2031-02-28 | Port Alder | fight | " + BRAWL,
            "2031-03-01 | Port Alder | meeting | " + WIRE,
            "- | Norland | visit | " + VISIT);
  }

  @Test
  void whoSpeaksForWhom() {
    String row = "Tom Reed | Alder Docks | 1 | " + VISIT;
    String columns = "who for sources evidence";
    assertThat(ask("who-speaks-for-whom", Map.of(), columns)).containsExactly(row);
    assertThat(ask("who-speaks-for-whom", Map.of("name", "alder docks"), columns))
        .containsExactly(row);
    assertThat(ask("who-speaks-for-whom", Map.of("name", "Müller"), columns)).isEmpty();
  }

  @Test
  void whoSaidWhatAbout() {
    assertThat(
            ask(
                "who-said-what-about",
                Map.of("name", "Müller"),
                "published who words direct source"))
        .containsExactly(
            "2031-03-02 | a harbour official | Mayor Ana Müller met Tom Reed in Port Alder on 1"
                + " March 2031 | false | North Wire: wire-7",
            "2031-03-02 | Tom Reed | Müller would visit Norland | false | The Gazette: Talks at"
                + " the harbour");
  }

  @Test
  void quotationsOf() {
    assertThat(ask("quotations-of", Map.of("name", "Reed"), "published words direct cue source"))
        .containsExactly(
            "2031-03-02 | Müller would visit Norland | false | said | The Gazette: Talks at the"
                + " harbour",
            "2031-03-03 | “Nobody was hurt,” | true | said | Courier: Brawl at the docks");
  }

  @Test
  void postsHeldWhen() {
    String columns = "who postHeld of begin end over sources evidence";
    String row = "Ana Müller | mayor | Port Alder | 2029 | - | false | 1 | " + MAYOR;
    assertThat(ask("posts-held-when", Map.of(), columns)).containsExactly(row);
    assertThat(ask("posts-held-when", Map.of("name", "Port Alder", "post", "MAY"), columns))
        .containsExactly(row);
    assertThat(ask("posts-held-when", Map.of("post", "minister"), columns)).isEmpty();
    assertThat(ask("posts-held-when", Map.of("name", "Reed"), columns)).isEmpty();
  }

  @Test
  void membersOf() {
    assertThat(
            ask("members-of", Map.of("organisation", "Alder Docks"), "who as of sources evidence"))
        .containsExactly(
            "Tom Reed | member | Alder Docks | 1 | " + MAYOR,
            "Tom Reed | speaks for it | Alder Docks | 1 | " + VISIT);
  }

  @Test
  void relationsOf() {
    assertThat(
            ask(
                "relations-of",
                Map.of("name", "Port Alder"),
                "who relation whom begin end sources"))
        .containsExactly(
            "Ana Müller | mayor | Port Alder | 2029 | - | 1",
            "Port Alder | located in | Norland | - | - | 1");
  }
}
