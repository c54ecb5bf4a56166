package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;
import org.dramatis.store.Violation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the graph model promises of every graph, held on the samples and on real news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsIT {

  @TempDir static Path folder;

  /** Built in one run, in order, on one thread: what the others are held against. */
  private final Map<Corpus, Reference> references = new EnumMap<>(Corpus.class);

  private record Reference(List<Path> documents, GraphStore store, Statements statements) {}

  @BeforeAll
  void buildReferences() throws IOException {
    for (Corpus corpus : Corpus.values()) {
      if (corpus.isThere()) {
        Path texts = Files.createDirectories(folder.resolve(corpus + "-texts"));
        List<Path> documents = corpus.documents(texts);
        GraphStore store = Builds.store(folder.resolve(corpus + "-reference"));
        BuildReport report = Builds.build(store, 1, documents);
        assertThat(report.failures()).isEmpty();
        assertThat(report.added()).isEqualTo(documents.size());
        references.put(corpus, new Reference(documents, store, Statements.of(store)));
      }
    }
  }

  @AfterAll
  void close() {
    references.values().forEach(reference -> reference.store().close());
  }

  private Reference reference(Corpus corpus) {
    assumeTrue(
        references.containsKey(corpus), () -> corpus + ": its texts are not beside the project");
    return references.get(corpus);
  }

  @ParameterizedTest
  @EnumSource
  void everyMentionQuotesTheTextBetweenItsOffsets(Corpus corpus) {
    List<Map<String, String>> mentions =
        ask(
            reference(corpus).store(),
            """
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            SELECT ?mention ?begin ?end ?words ?text {
              GRAPH ?document {
                ?mention nif:anchorOf ?words .
                OPTIONAL { ?mention nif:beginIndex ?begin ; nif:endIndex ?end ;
                  nif:referenceContext/nif:isString ?text } } }""");
    assertThat(mentions)
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            mention -> assertThat(mention.get("words")).isEqualTo(textBetweenOffsetsOf(mention)));
  }

  private static String textBetweenOffsetsOf(Map<String, String> mention) {
    String text = mention.get("text");
    int begin = text.offsetByCodePoints(0, Integer.parseInt(mention.get("begin")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(mention.get("end")));
    return text.substring(begin, end);
  }

  @ParameterizedTest
  @EnumSource
  void everyMentionHasASpan(Corpus corpus) {
    assertThat(
            ask(
                reference(corpus).store(),
                """
                PREFIX dr: <https://w3id.org/dramatis/ns#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                SELECT DISTINCT ?mention {
                  { ?mention dr:denotes|dr:tenure|dr:speaker|dr:attributedTo|dr:foundBy [] }
                  FILTER NOT EXISTS { ?mention nif:beginIndex ?begin ; nif:endIndex ?end ;
                    nif:anchorOf ?words ; nif:referenceContext/nif:isString ?text } }"""))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyThingIsSpokenOf(Corpus corpus) throws IOException {
    assertThat(askFile(reference(corpus).store(), "things-without-mention.rq")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyStatementAboutThingsHasAMentionBehindIt(Corpus corpus) throws IOException {
    assertThat(askFile(reference(corpus).store(), "unbacked-statements.rq")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void conformsToTheShapes(Corpus corpus) {
    List<Violation> violations = new ArrayList<>();
    reference(corpus).store().validate(new OntologyReader().shapes().getGraph(), violations::add);
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameInAnotherOrderOnSeveralThreads(Corpus corpus) {
    Reference reference = reference(corpus);
    try (GraphStore store = Builds.store(folder.resolve(corpus + "-shuffled"))) {
      Builds.build(store, 4, shuffled(reference.documents(), 1));

      Statements.of(store).mustEqual(reference.statements());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameInThreeRuns(Corpus corpus) {
    Reference reference = reference(corpus);
    List<Path> documents = shuffled(reference.documents(), 2);
    int third = documents.size() / 3;
    try (GraphStore store = Builds.store(folder.resolve(corpus + "-runs"))) {
      Builds.build(store, 2, documents.subList(0, third));
      Builds.build(store, 1, documents.subList(third, 2 * third));
      Builds.build(store, 2, documents.subList(third, documents.size()));

      Statements.of(store).mustEqual(reference.statements());
    }
  }

  private static List<Path> shuffled(List<Path> documents, long seed) {
    List<Path> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled).isNotEqualTo(documents);
    return shuffled;
  }

  @ParameterizedTest
  @EnumSource
  void staysAsItIsWhenTheSameIsReadAgain(Corpus corpus) {
    Reference reference = reference(corpus);

    BuildReport report = Builds.build(reference.store(), 2, reference.documents());

    assertThat(report.unchanged()).isEqualTo(reference.documents().size());
    assertThat(report.added() + report.replaced() + report.removed()).isZero();
    Statements.of(reference.store()).mustEqual(reference.statements());
  }

  /** One life of a store: documents change, go and come back, and nothing of that is left in it. */
  @ParameterizedTest
  @EnumSource
  void keepsNoTraceOfWhatWasChangedOrRemoved(Corpus corpus) {
    Reference reference = reference(corpus);
    List<Path> documents = reference.documents();
    Path document = documents.get(documents.size() / 2);
    List<Path> others = documents.stream().filter(other -> other != document).toList();
    Path changed = Corpus.changed(document, folder.resolve(corpus + "-changed-texts"));
    try (GraphStore without = Builds.store(folder.resolve(corpus + "-without"));
        GraphStore store = Builds.store(folder.resolve(corpus + "-changing"))) {
      Builds.build(without, 2, others);
      Statements withoutIt = Statements.of(without);
      Builds.build(store, 2, documents);

      assertThat(Builds.build(store, 2, List.of(changed)).replaced()).isEqualTo(1);
      Builds.build(without, 2, List.of(changed));
      Statements.of(store).mustEqual(Statements.of(without));
      assertThat(Statements.of(store)).isNotEqualTo(reference.statements());

      assertThat(Builds.remove(store, Corpus.idOf(document)).removed()).isEqualTo(1);
      Statements.of(store).mustEqual(withoutIt);

      assertThat(Builds.build(store, 2, documents).added()).isEqualTo(1);
      Statements.of(store).mustEqual(reference.statements());
    }
  }

  private static List<Map<String, String>> ask(GraphStore store, String query) {
    return new QueryRunner(store.dataset(), Optional.empty())
        .rows(NamedQuery.of("question", query), Map.of());
  }

  private static List<Map<String, String>> askFile(GraphStore store, String name)
      throws IOException {
    return ask(store, Files.readString(Path.of("src/test/resources/org/dramatis", name)));
  }
}
