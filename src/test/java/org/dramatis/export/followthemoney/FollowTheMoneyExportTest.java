package org.dramatis.export.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.dramatis.export.NodeReader;
import org.dramatis.query.HarbourGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowTheMoneyExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  static Dataset harbour;
  static byte[] written;
  static List<JsonNode> entities;

  @BeforeAll
  static void export() throws IOException {
    harbour = HarbourGraph.read();
    written = write();
    entities = new ArrayList<>();
    for (String line : new String(written, StandardCharsets.UTF_8).split("\n")) {
      entities.add(JSON.readTree(line));
    }
  }

  @Test
  void thePublishedModelTakesEveryEntityAndTheCountsAgree() throws Exception {
    JsonNode read = read(written);
    assertThat(read.get("problems")).isEmpty();
    Map<String, Integer> counts = new TreeMap<>();
    read.get("counts").properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
    assertThat(counts)
        .containsEntry("Article", count("?x a dr:Document"))
        .containsEntry("Person", count("?x a dr:Person"))
        .containsEntry("Organization", count("?x a dr:Organisation"))
        .containsEntry("Address", count("?x a dr:Place"))
        .containsEntry("Event", count("?x a dr:Event FILTER NOT EXISTS { ?x a owl:Class }"))
        .containsEntry("Employment", count("?x a dr:Tenure"))
        .containsEntry("Membership", count("?x dr:memberOf ?y"))
        .containsEntry("Representation", count("?x dr:spokespersonOf ?y"))
        .containsEntry("UnknownLink", count("?x dr:locatedIn ?y"))
        .containsEntry(
            "Mention",
            count(
                """
                { SELECT DISTINCT ?thing ?document {
                  ?x dr:denotes ?thing ; nif:referenceContext ?document .
                  { ?thing a dr:Person } UNION { ?thing a dr:Organisation } } }
                """))
        .containsEntry("PublicBody", 2)
        .hasSize(11);
  }

  @Test
  void theReaderFindsWhatIsWrong() throws Exception {
    String broken =
        """
        {"id":"a","schema":"Person","properties":{"nationality":["xx"],"birthDate":["1 May"]}}
        {"id":"b","schema":"Membership","properties":{"member":["a"],"organization":["a"]}}
        {"id":"c/d","schema":"Event","properties":{"name":["x"],"colour":["red"],"involved":["nobody"]}}
        """;
    List<String> problems = new ArrayList<>();
    read(broken.getBytes(StandardCharsets.UTF_8))
        .get("problems")
        .forEach(problem -> problems.add(problem.asText()));
    assertThat(problems)
        .containsExactly(
            "Person a: no name",
            "Person a: nationality xx",
            "Person a: birthDate 1 May",
            "Membership b: organization a",
            "Event c/d: id",
            "Event c/d: Property does not exist: colour");
  }

  @Test
  void twoExportsAreTheSameBytes() {
    assertThat(write()).isEqualTo(written);
  }

  @Test
  void aPersonHasNamesAndPosts() {
    JsonNode person = only("Person", "name", "Ana Müller");
    assertThat(values(person, "weakAlias")).containsExactly("Müller");
    assertThat(values(person, "position")).containsExactly("mayor, Port Alder");
    assertThat(values(person, "proof")).hasSize(3);
    assertThat(values(person, "summary"))
        .containsExactly("😀 Mayor Ana Müller met Tom Reed in Port Alder on 1 March 2031.");
  }

  @Test
  void aPlaceThatActsHasAGovernmentBesideItsAddress() {
    JsonNode address = only("Address", "name", "Port Alder");
    JsonNode government = only("PublicBody", "name", "Port Alder");
    JsonNode post = only("Employment", "role", "mayor");
    assertThat(values(address, "full")).containsExactly("Port Alder, Norland");
    assertThat(values(government, "addressEntity")).containsExactly(address.get("id").asText());
    assertThat(values(post, "employer")).containsExactly(government.get("id").asText());
    assertThat(values(post, "startDate")).containsExactly("2029");
  }

  @Test
  void anEventSaysWhoTookPartAndAsWhatAndWhetherItHappened() {
    JsonNode closure = only("Event", "name", "Norland closed Alder Docks");
    assertThat(values(closure, "date")).containsExactly("2031-03-02");
    assertThat(values(closure, "keywords")).containsExactly("closure");
    assertThat(values(closure, "involved"))
        .containsExactly(
            only("PublicBody", "name", "Norland").get("id").asText(),
            only("Organization", "name", "Alder Docks").get("id").asText());
    assertThat(values(closure, "description").get(0))
        .startsWith("Actor: Norland. Target: Alder Docks.\n")
        .contains("Courier: Brawl at the docks – Norland closed Alder Docks on 2 March 2031.");
    assertThat(only("Event", "name", "Ana Müller visits Norland (future)")).isNotNull();
  }

  @Test
  void anArticleHasItsTextAndWhereItIsFrom() {
    JsonNode article = only("Article", "title", "Talks at the harbour");
    assertThat(values(article, "publisher")).containsExactly("The Gazette");
    assertThat(values(article, "publishedAt")).containsExactly("2031-03-02");
    assertThat(values(article, "bodyText").get(0)).startsWith("😀 Mayor").endsWith("2031.");
  }

  private static JsonNode read(byte[] lines) throws Exception {
    Path file = Files.write(folder.resolve("graph.ftm.json"), lines);
    return NodeReader.run("followthemoney.cjs", "@opensanctions/followthemoney", file);
  }

  private static byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(
        harbour,
        () -> {
          try {
            new FollowTheMoneyExport(harbour.asDatasetGraph()).write(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return out.toByteArray();
  }

  private static int count(String pattern) {
    String query =
        """
        PREFIX dr: <https://w3id.org/dramatis/ns#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        SELECT (COUNT(*) AS ?n) {
        """;
    return Txn.calculateRead(
        harbour,
        () ->
            QueryExecution.dataset(harbour)
                .query(query + pattern + "}")
                .build()
                .execSelect()
                .next()
                .getLiteral("n")
                .getInt());
  }

  private static JsonNode only(String schema, String property, String value) {
    List<JsonNode> found =
        entities.stream()
            .filter(entity -> entity.get("schema").asText().equals(schema))
            .filter(entity -> values(entity, property).contains(value))
            .toList();
    assertThat(found).as(schema + " " + value).hasSize(1);
    return found.get(0);
  }

  private static List<String> values(JsonNode entity, String property) {
    List<String> values = new ArrayList<>();
    entity.get("properties").path(property).forEach(value -> values.add(value.asText()));
    return values;
  }
}
