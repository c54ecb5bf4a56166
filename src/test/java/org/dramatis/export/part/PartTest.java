package org.dramatis.export.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dramatis.export.ExportException;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exported;
import org.dramatis.export.Selection;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Terms;
import org.dramatis.query.HarbourGraph;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTest {

  private static final Dataset HARBOUR = HarbourGraph.read();
  private static final String MUELLER = HarbourGraph.BASE + "person/ana-muller";
  private static final String DOCKS = HarbourGraph.BASE + "organisation/alder-docks";

  @Test
  void aHopLeadsOverRelationsPostsAndEvents() {
    assertThat(things(near(DOCKS, 1)))
        .containsExactlyInAnyOrder(
            "Alder Docks", "Norland", "Norland closed Alder Docks", "Tom Reed");
    assertThat(things(near(MUELLER, 1)))
        .contains("Ana Müller met Tom Reed", "Tom Reed", "Port Alder", "Norland")
        .doesNotContain("Alder Docks", "Norland closed Alder Docks");
    assertThat(things(near(MUELLER, 2))).contains("Alder Docks");
    assertThat(things(near(MUELLER, 0))).containsExactly("Ana Müller");
  }

  @Test
  void aPartLeadsToNoThingOutsideIt() {
    DatasetGraph part = part(near(MUELLER, 1));
    Set<Node> inside = labelled(part);
    Set<Node> all = labelled(HARBOUR.asDatasetGraph());

    assertThat(part.stream())
        .allMatch(quad -> !all.contains(quad.getObject()) || inside.contains(quad.getObject()));
  }

  @Test
  void everyThingOfAPartOpensAtItsSentence() {
    DatasetGraph part = part(near(DOCKS, 1));
    for (Node thing : labelled(part)) {
      Node mention = part.find(Node.ANY, Node.ANY, Terms.DENOTES, thing).next().getSubject();
      Node sentence = object(part, mention, Terms.SENTENCE);
      assertThat(object(part, sentence, Terms.END_INDEX)).isNotNull();
      assertThat(object(part, object(part, mention, Terms.DOCUMENT), Terms.IS_STRING)).isNotNull();
    }
  }

  @Test
  void aPeriodHasItsEventsAndThoseWhoTakePart() {
    Interval day = new Interval(Optional.of("2031-03-01"), Optional.of("2031-03-01"));

    assertThat(things(new Surroundings(List.of(), 1, day)))
        .containsExactlyInAnyOrder(
            "Ana Müller met Tom Reed", "Ana Müller", "Tom Reed", "Port Alder");
    assertThat(things(new Surroundings(List.of(DOCKS), 1, day)))
        .containsExactlyInAnyOrder("Alder Docks", "Tom Reed");
  }

  @Test
  void aPostThatBeganLaterIsLeftOutOfAPeriod() {
    Interval before = new Interval(Optional.empty(), Optional.of("2028"));
    Interval since = new Interval(Optional.of("2030"), Optional.empty());

    assertThat(part(new Surroundings(List.of(MUELLER), 1, before)).stream())
        .noneMatch(quad -> quad.getPredicate().equals(Terms.HOLDER));
    assertThat(part(new Surroundings(List.of(MUELLER), 1, since)).stream())
        .anyMatch(quad -> quad.getPredicate().equals(Terms.HOLDER));
  }

  @Test
  void whatAQueryConstructsIsWhatTies() {
    DatasetGraph part =
        part(
            answered(
                """
                PREFIX dr: <https://w3id.org/dramatis/ns#>
                CONSTRUCT { ?one dr:met ?other }
                WHERE { ?event a dr:Meeting ; dr:participant ?one , ?other FILTER (STR(?one) < STR(?other)) }
                """));

    Set<Node> things = labelled(part);
    assertThat(things).hasSize(2);
    assertThat(
            part.stream()
                .filter(quad -> things.contains(quad.getSubject()))
                .filter(quad -> things.contains(quad.getObject()))
                .map(quad -> Terms.localName(quad.getPredicate())))
        .containsExactly("met");
    assertThat(part.stream()).anyMatch(quad -> quad.getPredicate().equals(Terms.IS_STRING));
  }

  @Test
  void theEventsThatAQueryListsComeWithWhoTakesPart() {
    Selection closures =
        answered("SELECT ?event { ?event a <https://w3id.org/dramatis/ns#Closure> }");

    assertThat(things(closures))
        .containsExactlyInAnyOrder("Norland closed Alder Docks", "Norland", "Alder Docks");
  }

  @Test
  void aQueryThatAnswersYesOrNoChoosesNothing() {
    assertThatThrownBy(() -> answered("ASK { ?s ?p ?o }"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("use CONSTRUCT or SELECT");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"FTM", "NIF"},
      mode = EnumSource.Mode.EXCLUDE)
  void theBytesDependOnTheGraphAlone(ExportFormat format) {
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(HARBOUR, () -> HARBOUR.asDatasetGraph().find().forEachRemaining(quads::add));
    byte[] expected = export(HARBOUR.asDatasetGraph(), format);
    for (int seed = 1; seed < 4; seed++) {
      Collections.shuffle(quads, new Random(seed));
      DatasetGraph shuffled = DatasetGraphFactory.create();
      quads.forEach(shuffled::add);
      assertThat(new String(export(shuffled, format), StandardCharsets.ISO_8859_1))
          .isEqualTo(new String(expected, StandardCharsets.ISO_8859_1));
    }
  }

  private static byte[] export(DatasetGraph graphs, ExportFormat format) {
    return Txn.calculateRead(graphs, () -> Exported.bytes(graphs, near(MUELLER, 1), format, false));
  }

  private static Selection near(String iri, int hops) {
    return new Surroundings(List.of(iri), hops, Interval.UNKNOWN);
  }

  private static Selection answered(String query) {
    return Answered.by(
        new QueryRunner(HARBOUR, Optional.empty()),
        NamedQuery.of("-e", query),
        Map.of(),
        HarbourGraph.BASE);
  }

  private static DatasetGraph part(Selection selection) {
    return Txn.calculateRead(HARBOUR, () -> selection.of(HARBOUR.asDatasetGraph()));
  }

  private static Set<String> things(Selection selection) {
    DatasetGraph part = part(selection);
    return labelled(part).stream()
        .map(thing -> object(part, thing, Terms.LABEL).getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }

  /** The things, which alone count their mentions. */
  private static Set<Node> labelled(DatasetGraph graphs) {
    return Txn.calculateRead(
        graphs,
        () ->
            graphs.stream(Node.ANY, Node.ANY, Terms.MENTION_COUNT, Node.ANY)
                .map(Quad::getSubject)
                .collect(Collectors.toSet()));
  }

  private static Node object(DatasetGraph graphs, Node subject, Node property) {
    return graphs.find(Node.ANY, subject, property, Node.ANY).next().getObject();
  }
}
