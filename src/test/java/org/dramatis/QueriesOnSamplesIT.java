package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question that comes with the program has a true answer in the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesOnSamplesIT {

  /** The question, its bindings, and some values of one of the rows. */
  private static final String EXPECTED =
      """
      claims-that-disagree      |                               | about=date; claimed=2024-03-11; source=Ellan Lantern: Cranes stand still as dockers walk out
      copies-of-a-story         |                               | story=ellan-02-strike-vote.txt; copy=Quayside Gazette: Port Ellan dockers to walk out on Tuesday
      denied-or-planned         | name=Verrin                   | claim=denied; source=Harbour Wire: Dockers strike in Port Ellan
      events-at-place           | place=Port Ellan              | what=Victor Aldermoor born
      events-at-place           | place=Iraq                    | what=About 5,200 American soldiers stationed
      events-in-period          | from=2020-01-03; to=2020-01-03 | kind=killing; what=United States killed Qassem Soleimani
      judgements                |                               | what=Marta Quell and David Sten are different; standing=in force; by=anna
      judgements                | name=Sten                     | decision=different; why=she succeeded him
      members-of                | organisation=Brightwater Lines | who=Ingrid Halloran; as=chairwoman
      mentions-of               | name=Marta Quell; words=Marta | text=Marta Quell; source=ellan-01-merger.txt
      most-connected            |                               | who=Tomas Verrin
      only-one-source           | name=Rob Macaire              | date=2020-01-11; kind=arrest or detention
      people-at-an-event        | event=Ingrid Halloran resigned | who=Ingrid Halloran
      posts-held-when           | name=Lorne                    | who=Peter Lorne; of=Port Ellan
      quotations-of             | name=Karl Benning             | words="They came running at us without a word,"; direct=true; source=ellan-04-clash.txt
      relations-of              | name=Clara Aldermoor          | relation=child of; whom=Victor Aldermoor
      timeline-of               | name=Ingrid Halloran          | date=2024-03-18; kind=resignation; role=actor
      what-happened-to          | name=David Sten               | kind=dismissal; by=Brightwater Lines
      what-is-known-of          | event=Ingrid Halloran resigned | about=date; value=2024-03-18
      what-is-new-since         | since=2024-03-18              | kind=appointment; what=The board appointed Paul Estrand
      where-does-this-come-from | name=Rob Macaire              | fact=Rob Macaire – ambassador – United Kingdom; words=Rob Macaire, the British ambassador
      who-is-linked-to          | name=Clara Aldermoor          | who=Victor Aldermoor; steps=1
      who-is-linked-to          | name=Clara Aldermoor          | who=Aldermoor Shipping; steps=2
      who-met-whom              |                               | who=Adel Abdul Mahdi; whom=Matthew Tueller; date=2020-01-06; place=Baghdad
      who-met-whom              | name=Pompeo                   | whom=Dominic Raab
      who-said-what-about       | name=Tomas Verrin             | who=Anna Lorne; direct=false
      who-speaks-for-whom       |                               | who=Anna Lorne; for=Aldermoor Shipping
      who-speaks-for-whom       | name=State Department         | who=Morgan Ortagus
      """;

  @TempDir static Path folder;

  private SampleGraph samples;

  /**
   * A question and what is known to be among the answers.
   *
   * @param values of one row
   */
  record Expectation(String query, List<String> bindings, Map<String, String> values) {

    static Expectation of(String line) {
      String[] parts = line.split("\\|");
      Map<String, String> values = new LinkedHashMap<>();
      words(parts[2]).forEach(value -> values.put(value.split("=", 2)[0], value.split("=", 2)[1]));
      return new Expectation(parts[0].strip(), words(parts[1]), values);
    }

    private static List<String> words(String part) {
      return part.isBlank() ? List.of() : List.of(part.strip().split("; "));
    }
  }

  static List<Expectation> expectations() {
    return EXPECTED.lines().map(Expectation::of).toList();
  }

  @BeforeAll
  void build() throws IOException {
    samples = SampleGraph.in(folder);
    new Judging(samples.store(), SmallNews.STAGES, BuildListener.NONE, Clock.systemUTC())
        .relate(
            Decision.DIFFERENT,
            new JudgedParty(samples.store().base() + "person/marta-quell", "Marta Quell"),
            new JudgedParty(samples.store().base() + "person/david-sten", "David Sten"),
            new Judging.Reason("anna", Optional.of("she succeeded him")));
  }

  @AfterAll
  void close() {
    samples.close();
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void answers(Expectation expected) {
    List<Map<String, String>> rows =
        samples.answers(expected.query(), expected.bindings().toArray(String[]::new));
    assertThat(rows).anySatisfy(row -> assertThat(row).containsAllEntriesOf(expected.values()));
  }

  @Test
  void noQuestionIsLeftOut() {
    Set<String> asked = new TreeSet<>(expectations().stream().map(Expectation::query).toList());
    assertThat(NamedQueries.shipped().all().stream().map(NamedQuery::name))
        .containsExactlyElementsOf(asked);
  }
}
