package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.JudgedNews.ANNA;
import static org.dramatis.JudgedNews.CLOCK;
import static org.dramatis.JudgedNews.DOCUMENT;
import static org.dramatis.JudgedNews.THING;
import static org.dramatis.JudgedNews.person;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.Judging.Reason;
import org.dramatis.SmallNews.Report;
import org.dramatis.keep.KeptClaims;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;
import org.dramatis.store.Violation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Judgements in a store: what they change, how long they hold, and that nothing is left of them.
 */
class JudgingTest {

  @TempDir Path folder;
  private JudgedNews news;
  private GraphStore store;
  private Judging judging;

  @BeforeEach
  void open() {
    news = JudgedNews.in(folder);
    store = news.store();
    judging = news.judging();
  }

  @AfterEach
  void close() {
    news.close();
  }

  private Judgement same() {
    return judging
        .relate(
            Decision.SAME, person("nora-vane", "Nora Vane"), person("nora-fenn", "Nora Fenn"), ANNA)
        .judgement();
  }

  private List<Map<String, String>> ask(String query) {
    return new QueryRunner(store.dataset(), Optional.empty())
        .rows(
            NamedQuery.of(
                "question",
                "PREFIX dr: <https://w3id.org/dramatis/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                    + " PREFIX dcterms: <http://purl.org/dc/terms/> "
                    + query),
            Map.of());
  }

  private List<String> people() {
    return ask("SELECT ?label { ?person a dr:Person ; rdfs:label ?label } ORDER BY ?label").stream()
        .map(row -> row.get("label"))
        .toList();
  }

  @Test
  void knowsTheRelationsOfTheOntologyThatTheStoreWasBuiltWith() {
    OntologyTriples ships =
        new OntologyReader().read(List.of(Path.of("docs", "examples", "ships.ttl")));
    store.write(
        update -> update.replace(GraphStore.ONTOLOGY, ships.graph().getGraph().find().toList()));
    SmallNews.write(
        store,
        SmallNews.report(
            "e",
            "Nora Fenn skippers for Quay Trust and Ida Holm",
            claims ->
                claims
                    .name(PERSON, "Nora Fenn")
                    .name(ORGANISATION, "Quay Trust")
                    .name(PERSON, "Ida Holm")
                    .relation("ships#skipperOf", "Nora Fenn", "Quay Trust")
                    .relation("ships#skipperOf", "Nora Fenn", "Ida Holm")));
    same();
    assertThat(
            ask("SELECT ?of { ?who <https://example.org/ships#skipperOf>/rdfs:label ?of }").stream()
                .map(row -> row.get("of")))
        .as("skippers are skippers of organisations")
        .containsExactly("Quay Trust");
  }

  private List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    store.validate(new OntologyReader().shapes().getGraph(), violations::add);
    return violations;
  }

  private void mustHoldItsPromises() throws IOException {
    assertThat(violations()).isEmpty();
    for (String query : List.of("things-without-mention.rq", "unbacked-statements.rq")) {
      String text = Files.readString(Path.of("src/test/resources/org/dramatis", query));
      assertThat(
              new QueryRunner(store.dataset(), Optional.empty())
                  .rows(NamedQuery.of(query, text), Map.of()))
          .isEmpty();
    }
  }

  @Test
  void aJudgementSaysWhoWhenAndWhy() throws IOException {
    assertThat(people()).containsExactly("Ida Holm", "Nora Fenn", "Nora Vane");
    Judgement judgement = same();
    assertThat(people()).containsExactly("Ida Holm", "Nora Vane");
    assertThat(
            ask(
                "SELECT ?label ?by ?made ?why ?standing { ?judgement a dr:Judgement ; rdfs:label ?label ;"
                    + " dcterms:creator ?by ; dcterms:created ?made ; rdfs:comment ?why ; dr:standing ?standing }"))
        .containsExactly(
            Map.of(
                "label", "Nora Vane and Nora Fenn are the same",
                "by", "anna",
                "made", "2031-03-02T10:15:30Z",
                "why", "she told me",
                "standing", "in force"));
    assertThat(judging.undo(judgement.id().substring(0, 4))).isEqualTo(judgement);
    same();
    mustHoldItsPromises();
  }

  @Test
  void toJudgeAgainChangesNothing() {
    Judgement first = same();
    Statements before = Statements.of(store);
    var again =
        judging.relate(
            Decision.SAME,
            person("nora-vane", "Nora Fenn"),
            person("nora-vane", "Nora Vane"),
            new Reason("ben", Optional.empty()));
    assertThat(again.known()).isTrue();
    assertThat(again.judgement()).isEqualTo(first);
    Statements.of(store).mustEqual(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b#relation-0-27-memberOf-0-17",
        "b#relation-0-9-chair-0-17",
        "a#event-10-13",
        "a#entity-14-22",
        "c#entity-0-9",
        "d#quotation-14-34"
      })
  void whatIsRejectedStaysInItsDocumentAndNothingRestsOnIt(String claim) throws IOException {
    Statements before = Statements.of(store);
    String iri = DOCUMENT + claim;
    String links = "SELECT ?p ?o { GRAPH <" + THING + "things> { <" + iri + "> ?p ?o } }";
    String own =
        "SELECT ?p ?o { GRAPH <" + DOCUMENT + claim.charAt(0) + "> { <" + iri + "> ?p ?o } }";
    List<Map<String, String>> said = ask(own);
    assertThat(said).isNotEmpty();
    assertThat(ask(links)).isNotEmpty();

    Judgement judgement = judging.reject(List.of(iri), ANNA).get(0).judgement();

    assertThat(ask(own)).isEqualTo(said);
    assertThat(ask(links))
        .containsExactly(
            Map.of("p", "https://w3id.org/dramatis/ns#judgement", "o", THING + judgement.path()));
    mustHoldItsPromises();
    judging.undo(judgement.id());
    Statements.of(store).mustEqual(before);
  }

  @Test
  void undoRestoresTheGraph() {
    Statements before = Statements.of(store);
    Judgement same = same();
    Judgement different =
        judging
            .relate(
                Decision.DIFFERENT,
                new JudgedParty(DOCUMENT + "a#entity-0-9", ""),
                new JudgedParty(DOCUMENT + "c#entity-0-9", ""),
                ANNA)
            .judgement();
    assertThat(people()).containsExactly("Ida Holm", "Nora Vane", "Nora Vane");
    judging.undo(same.id());
    judging.undo(different.id());
    Statements.of(store).mustEqual(before);
  }

  @Test
  void holdsWhateverHappensToTheDocuments() throws IOException {
    same();
    judging.reject(List.of(DOCUMENT + "d#quotation-14-34"), ANNA);
    Statements judged = Statements.of(store);
    store.write(
        update -> {
          update.remove(DOCUMENT + "b");
          update.remove(DOCUMENT + "d");
        });
    bringUpToDate();
    assertThat(ask("SELECT ?j { ?j dr:standing 'dormant' }")).hasSize(2);
    mustHoldItsPromises();

    SmallNews.write(
        store, SmallNews.report("b", "Today Nora Fenn left", it -> it.name(PERSON, "Nora Fenn")));
    assertThat(ask("SELECT ?j { ?j dr:standing 'in force' }")).hasSize(1);
    assertThat(people()).contains("Nora Vane").doesNotContain("Nora Fenn");

    SmallNews.write(store, SmallNews.reports().toArray(Report[]::new));
    Statements.of(store).mustEqual(judged);
    store.compact();
    try (KeptClaims kept = new KeptClaims(store.claims())) {
      SmallNews.STAGES.things(store, kept).makeAnew();
    }
    Statements.of(store).mustEqual(judged);
  }

  @Test
  void isTheSameMadeByDifferenceAndMadeAnewWithoutWhatIsKept() throws IOException {
    same();
    judging.reject(List.of(DOCUMENT + "a#event-10-13"), ANNA);
    Statements judged = Statements.of(store);
    Files.delete(store.claims());
    Files.delete(store.things());
    try (KeptClaims kept = new KeptClaims(store.claims())) {
      SmallNews.STAGES.things(store, kept).makeAnew();
    }
    Statements.of(store).mustEqual(judged);
  }

  private void bringUpToDate() {
    try (KeptClaims kept = new KeptClaims(store.claims())) {
      SmallNews.STAGES.things(store, kept).bringUpToDate();
    }
  }

  @Test
  void aContradictionIsNamedAndBindsNothingUntilItIsUndone() {
    Statements before = Statements.of(store);
    Judgement same = same();
    Judgement different =
        judging
            .relate(
                Decision.DIFFERENT,
                person("nora-vane", "Nora Fenn"),
                person("nora-vane", "Nora Vane"),
                ANNA)
            .judgement();
    assertThat(people()).containsExactly("Ida Holm", "Nora Fenn", "Nora Vane");
    assertThat(judging.contradictions())
        .containsExactly(new Contradiction(different.id(), List.of(same.id())));
    assertThat(violations())
        .extracting(Violation::focus)
        .containsExactlyInAnyOrder(THING + same.path(), THING + different.path());
    List<String> remarks = new ArrayList<>();
    BuildListener listener =
        new BuildListener() {
          @Override
          public void remarked(String line) {
            remarks.add(line);
          }
        };
    new GraphBuilder(store, SmallNews.STAGES, 1, listener, CLOCK).remove(List.of("c"));
    assertThat(remarks).hasSize(1).first().asString().contains(same.id()).contains(different.id());
    SmallNews.write(store, SmallNews.reports().get(2));
    judging.undo(different.id());
    assertThat(judging.contradictions()).isEmpty();
    assertThat(people()).containsExactly("Ida Holm", "Nora Vane");
    judging.undo(same.id());
    Statements.of(store).mustEqual(before);
  }
}
