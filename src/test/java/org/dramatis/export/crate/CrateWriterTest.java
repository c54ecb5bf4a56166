package org.dramatis.export.crate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exporter;
import org.dramatis.export.FolderBundle;
import org.dramatis.export.NodeReader;
import org.dramatis.export.Selection;
import org.dramatis.query.HarbourGraph;
import org.dramatis.query.NamedQueries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrateWriterTest {

  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final Exporter EXPORTER =
      new Exporter(
          HarbourGraph.BASE, false, new CrateNotes(Optional.of(LICENCE), Optional.of("Mara Voss")));

  @TempDir static Path crate;
  static Dataset harbour;
  static JsonNode metadata;

  @BeforeAll
  static void export() throws IOException {
    harbour = HarbourGraph.read();
    harbour.executeWrite(
        () -> RDFDataMgr.read(harbour, CrateWriterTest.class.getResource("run.trig").toString()));
    Txn.executeRead(
        harbour,
        () ->
            EXPORTER.write(
                harbour.asDatasetGraph(),
                Selection.everything(),
                ExportFormat.ROCRATE,
                new FolderBundle(crate)));
    metadata = new ObjectMapper().readTree(crate.resolve("ro-crate-metadata.json").toFile());
  }

  @Test
  void theLibraryOfTheProjectFindsNothingWrong() throws Exception {
    JsonNode read = NodeReader.run("rocrate.cjs", "ro-crate", crate);
    List<String> problems = new ArrayList<>();
    read.get("problems").forEach(problem -> problems.add(problem.asText()));
    assertThat(problems).isEmpty();
    assertThat(read.get("files")).hasSize(described().size());
  }

  @Test
  void theLibraryFindsAFileThatIsMissing(@TempDir Path other) throws Exception {
    Files.copy(crate.resolve("ro-crate-metadata.json"), other.resolve("ro-crate-metadata.json"));
    JsonNode read = NodeReader.run("rocrate.cjs", "ro-crate", other);
    assertThat(read.get("problems").toString())
        .contains("error validCrateDataEntityPath graph.trig");
  }

  @Test
  void everyFileIsDescribedWithItsSizeAndDigest() throws Exception {
    TreeSet<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.walk(crate)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> there.add(crate.relativize(file).toString().replace('\\', '/')));
    }
    there.remove("ro-crate-metadata.json");
    TreeSet<String> told = new TreeSet<>();
    for (JsonNode file : described()) {
      byte[] bytes = Files.readAllBytes(crate.resolve(file.get("@id").asText()));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(file.get("contentSize").asText()).isEqualTo(Integer.toString(bytes.length));
      assertThat(file.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
      assertThat(file.get("encodingFormat").asText()).contains("/");
      told.add(file.get("@id").asText());
    }
    assertThat(told).isEqualTo(there);
  }

  @Test
  void isLinkedDataThatSaysHowItWasMadeAndByWhom() throws IOException {
    Model model = expanded();
    assertThat(
            ask(
                model,
                """
                SELECT ?licence ?author ?day ?program ?version {
                  ?root a schema:Dataset ; schema:license ?licence ; schema:author/schema:name ?author ;
                        schema:datePublished ?day .
                  ?descriptor schema:about ?root ; dcterms:conformsTo <https://w3id.org/ro/crate/1.2> .
                  ?action a schema:CreateAction ; schema:instrument ?used ; schema:endTime ?end .
                  ?used schema:name ?program ; schema:softwareVersion ?version .
                }
                """))
        .containsExactly(LICENCE + " Mara Voss 2031-03-05 Dramatis 3");
    assertThat(
            ask(
                model,
                """
                SELECT ?publisher ?day {
                  ?text a schema:MediaObject ; schema:name "Talks at the harbour" ;
                        schema:publisher/schema:name ?publisher ; schema:datePublished ?day .
                }
                """))
        .containsExactly("The Gazette 2031-03-02");
  }

  @Test
  void everythingIsInIt() throws IOException {
    Dataset read = RDFDataMgr.loadDataset(crate.resolve("graph.trig").toString());
    long quads =
        Txn.calculateRead(harbour, () -> harbour.asDatasetGraph().stream().distinct().count());
    assertThat(read.asDatasetGraph().stream().count()).isEqualTo(quads);
    assertThat(RDFDataMgr.loadModel(crate.resolve("ontology.ttl").toString()).isEmpty()).isFalse();
    assertThat(Files.readString(crate.resolve("texts/gazette-1.txt"))).startsWith("😀 Mayor");
    assertThat(Files.readString(crate.resolve("queries/who-met-whom.rq")))
        .isEqualTo(NamedQueries.shipped().get("who-met-whom").text());
    assertThat(crate.resolve("tables/people.csv")).exists();
    assertThat(Files.readString(crate.resolve("README.md")))
        .contains("3 documents with 2 people, 1 organisations, 2 places and 4 events");
  }

  @Test
  void asAZipFileItIsTheSameBytesEveryTime(@TempDir Path folder) throws IOException {
    byte[] zip = zipped();
    assertThat(zipped()).isEqualTo(zip);
    Path file = Files.write(folder.resolve("crate.zip"), zip);
    try (ZipFile opened = new ZipFile(file.toFile())) {
      assertThat(opened.stream().count()).isEqualTo(described().size() + 1);
      byte[] inside =
          opened.getInputStream(opened.getEntry("ro-crate-metadata.json")).readAllBytes();
      assertThat(inside).isEqualTo(Files.readAllBytes(crate.resolve("ro-crate-metadata.json")));
    }
  }

  private static byte[] zipped() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(
        harbour,
        () ->
            EXPORTER.write(
                harbour.asDatasetGraph(), Selection.everything(), ExportFormat.ROCRATE, out));
    return out.toByteArray();
  }

  private static List<JsonNode> described() {
    List<JsonNode> files = new ArrayList<>();
    metadata
        .get("@graph")
        .forEach(
            entity -> {
              if (entity.get("@type").asText().equals("File")) {
                files.add(entity);
              }
            });
    return files;
  }

  /** The metadata with the context that the project publishes, which stands in for the network. */
  private static Model expanded() throws IOException {
    Path published = NodeReader.library("ro-crate").resolve("lib/context.json");
    assumeTrue(Files.exists(published), "ro-crate was not fetched with the page");
    ObjectNode whole = metadata.deepCopy();
    whole.set("@context", new ObjectMapper().readTree(published.toFile()).get("@context"));
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(whole.toString(), Lang.JSONLD)
        .base("https://news.example/crate/")
        .parse(model);
    return model;
  }

  private static List<String> ask(Model model, String query) {
    String prefixes =
        """
        PREFIX schema: <http://schema.org/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        """;
    List<String> rows = new ArrayList<>();
    var found = QueryExecution.model(model).query(prefixes + query).build().execSelect();
    found.forEachRemaining(
        row ->
            rows.add(
                String.join(
                    " ",
                    found.getResultVars().stream()
                        .map(name -> row.get(name))
                        .map(
                            node ->
                                node.isLiteral()
                                    ? node.asLiteral().getLexicalForm()
                                    : node.toString())
                        .toList())));
    return rows;
  }
}
