package org.dramatis.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exported;
import org.dramatis.export.NodeReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as programs of others read them. */
class TableReadersTest {

  private static final Dataset HARBOUR = Exported.hostile();

  @TempDir static Path folder;
  static Map<String, String> files;

  @BeforeAll
  static void export() throws IOException {
    files = Exported.files(HARBOUR, ExportFormat.CSV);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void jacksonReadsAsManyRowsAsSparqlCounts() throws IOException {
    assertThat(rows("people")).hasSize(count("?x a dr:Person"));
    assertThat(rows("organisations")).hasSize(count("?x a dr:Organisation"));
    assertThat(rows("places")).hasSize(count("?x a dr:Place"));
    assertThat(rows("events")).hasSize(count("?x a dr:Event ; dr:mentionCount ?n"));
    assertThat(rows("posts")).hasSize(count("?x a dr:Tenure"));
    assertThat(rows("quotations")).hasSize(count("?x a dr:Quotation"));
    assertThat(rows("documents")).hasSize(count("?x a dr:Document"));
    assertThat(rows("participants"))
        .hasSize(
            count(
                "?e a dr:Event ; ?role ?x . ?x a ?kind . VALUES ?kind { dr:Person dr:Organisation dr:Place }"));
    assertThat(rows("evidence"))
        .hasSize(
            count("?m dr:denotes ?x")
                + count("?m dr:tenure ?x")
                + count("?m a dr:RelationMention ; rdf:subject ?x"));
  }

  @Test
  void frictionlessReadsThemByTheirSchemas() throws Exception {
    JsonNode read =
        NodeReader.run("datapackage.cjs", "datapackage", folder.resolve("datapackage.json"));

    assertThat(read.get("problems")).isEmpty();
    assertThat(read.get("rows")).hasSize(10);
    assertThat(read.get("rows").get("evidence").asInt()).isEqualTo(rows("evidence").size());
  }

  @Test
  void aFormulaIsATextAndTheTextIsStillThere() throws IOException {
    String name =
        rows("people").stream()
            .filter(row -> row.get("person").endsWith("/tom-reed"))
            .findFirst()
            .orElseThrow()
            .get("name");

    assertThat(name).isEqualTo("'" + Exported.HOSTILE);
    assertThat(rows("posts")).extracting(row -> row.get("holderName")).containsOnly("Ana Müller");
  }

  @Test
  void aStatementStandsBesideItsSentence() throws IOException {
    assertThat(rows("posts"))
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post).containsEntry("title", "mayor").containsEntry("begin", "2029");
              assertThat(post.get("sentence"))
                  .startsWith("Müller has been mayor of Port Alder since 2029");
              assertThat(post.get("document")).endsWith("/courier-1");
            });
  }

  @Test
  void aCopyIsNoSecondSource() throws IOException {
    assertThat(rows("participants"))
        .filteredOn(row -> row.get("eventName").startsWith("Ana Müller met"))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).containsEntry("sources", "1"));
  }

  private static int count(String pattern) {
    return Exported.count(HARBOUR, pattern);
  }

  private static List<Map<String, String>> rows(String table) throws IOException {
    return new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(files.get(table + ".csv"))
        .readAll();
  }
}
