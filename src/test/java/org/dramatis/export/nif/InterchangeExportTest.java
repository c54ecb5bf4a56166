package org.dramatis.export.nif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.dramatis.query.HarbourGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nlp2rdf.parser.Document;
import org.nlp2rdf.parser.NIFParser;

class InterchangeExportTest {

  private static final Shapes SHAPES =
      Shapes.parse(
          ModelFactory.createDefaultModel()
              .read(InterchangeExportTest.class.getResourceAsStream("nif-shapes.ttl"), null, "TTL")
              .getGraph());

  private static final String PHRASES =
      "SELECT (COUNT(*) AS ?words) (1 AS ?what) { ?phrase a nif:Phrase }";

  static String turtle;

  @BeforeAll
  static void export() {
    Dataset harbour = HarbourGraph.read();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(
        harbour,
        () -> new InterchangeExport(harbour.asDatasetGraph(), HarbourGraph.BASE).write(out));
    turtle = out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void isAsTheFormatWants() {
    assertThat(validate(turtle).getEntries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nif:endIndex \"18\", nif:endIndex \"19\"",
    "nif:anchorOf \"Ana Müller\", nif:anchorOf \"Anna Müller\"",
    "xsd:nonNegativeInteger, xsd:integer",
    "'nif:referenceContext <#char=0,217>', 'nif:referenceContext <#char=63,67>'",
    "'nif:superString <#char=0,62>', 'nif:superString <#char=132,217>'"
  })
  void whatIsWrongIsFound(String right, String wrong) {
    assertThat(turtle).contains(right);
    assertThat(validate(turtle.replace(right, wrong)).getEntries()).isNotEmpty();
  }

  @Test
  void wordsLeadToWhatTheyName() {
    assertThat(
            ask(
                """
                SELECT ?words ?what {
                  ?phrase a nif:Phrase ; nif:anchorOf ?words ; itsrdf:taIdentRef ?thing ;
                          nif:referenceContext ?text ; itsrdf:taClassRef dr:Person .
                  ?text nif:sourceUrl <https://w3id.org/dramatis/kg/document/gazette-1> .
                  ?thing rdfs:label ?what .
                } ORDER BY ?phrase
                """))
        .containsExactlyInAnyOrder(
            "Ana Müller = Ana Müller",
            "Tom Reed = Tom Reed",
            "Reed = Tom Reed",
            "Müller = Ana Müller");
  }

  @Test
  void aReaderThatIsNotOursReadsTextsAndPhrases() {
    Document read = NIFParser.getDocumentFromNIFString(turtle);
    assertThat(read.getText()).isIn(texts());
    assertThat(read.getEntities())
        .hasSize(Integer.parseInt(ask(PHRASES).get(0).split(" ")[0]))
        .allSatisfy(
            entity ->
                assertThat(entity.getContext())
                    .endsWith(
                        "#char=%d,%d".formatted(entity.getBeginIndex(), entity.getEndIndex())))
        .anySatisfy(
            entity -> {
              assertThat(entity.getMention()).isEqualTo("Ana Müller");
              assertThat(entity.getBeginIndex()).isEqualTo(8);
              assertThat(entity.getReferenceContext())
                  .isEqualTo("https://w3id.org/dramatis/kg/document/gazette-1#char=0,217");
            });
  }

  private static List<String> texts() {
    return ask("SELECT ?words (1 AS ?what) { ?s nif:isString ?words }").stream()
        .map(line -> line.replaceFirst(" = 1$", ""))
        .toList();
  }

  @Test
  void everySentenceAndEveryMentionOfAThingIsThere() {
    Dataset harbour = HarbourGraph.read();
    String sentences = "SELECT (COUNT(*) AS ?words) (1 AS ?what) { ?s a nif:Sentence }";
    assertThat(ask(sentences)).isEqualTo(ask(harbour, sentences));
    assertThat(
            ask(
                """
                SELECT (COUNT(*) AS ?words) (COUNT(DISTINCT ?thing) AS ?what) {
                  ?phrase prov:wasDerivedFrom ?mention ; itsrdf:taIdentRef ?thing
                }
                """))
        .isEqualTo(
            ask(
                harbour,
                """
                SELECT (COUNT(*) AS ?words) (COUNT(DISTINCT ?thing) AS ?what) {
                  ?mention dr:denotes ?thing
                }
                """));
  }

  private static ValidationReport validate(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return ShaclValidator.get().validate(SHAPES, graph);
  }

  private static List<String> ask(String query) {
    var model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    return ask(DatasetFactory.create(model), query);
  }

  private static List<String> ask(Dataset dataset, String query) {
    String prefixes =
        """
        PREFIX dr: <https://w3id.org/dramatis/ns#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        """;
    return Txn.calculateRead(
        dataset,
        () -> {
          var rows = QueryExecution.dataset(dataset).query(prefixes + query).build().execSelect();
          List<String> found = new ArrayList<>();
          rows.forEachRemaining(
              row ->
                  found.add(
                      row.getLiteral("words").getLexicalForm()
                          + " = "
                          + row.getLiteral("what").getLexicalForm()));
          return found;
        });
  }
}
