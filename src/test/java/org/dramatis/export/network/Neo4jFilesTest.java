package org.dramatis.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Neo4j's importer asks of its files. */
class Neo4jFilesTest {

  /** The header of the importer of Neo4j 5: a name, a type, or one of the columns it knows. */
  private static final String COLUMN =
      "\\w+(:(long|double|boolean|date))?|\\w+:ID|:LABEL|:START_ID|:END_ID|:TYPE";

  static Map<String, String> files;
  static List<List<String>> nodes;
  static List<List<String>> relationships;

  @BeforeAll
  static void export() throws IOException {
    files = Exported.files(Exported.hostile(), ExportFormat.NEO4J);
    nodes = rows("nodes.csv");
    relationships = rows("relationships.csv");
  }

  @Test
  void headersAreOfTheImportersGrammar() {
    assertThat(nodes.get(0))
        .allMatch(column -> column.matches(COLUMN))
        .contains("iri:ID", ":LABEL");
    assertThat(relationships.get(0))
        .allMatch(column -> column.matches(COLUMN))
        .contains(":START_ID", ":END_ID", ":TYPE");
    assertThat(nodes).allMatch(row -> row.size() == nodes.get(0).size());
    assertThat(relationships).allMatch(row -> row.size() == relationships.get(0).size());
  }

  @Test
  void everyRelationshipLeadsFromNodeToNode() {
    Set<String> ids = new HashSet<>(column(nodes, "iri:ID"));
    assertThat(ids).hasSize(nodes.size() - 1);
    assertThat(ids).containsAll(column(relationships, ":START_ID"));
    assertThat(ids).containsAll(column(relationships, ":END_ID"));
  }

  @Test
  void namesLabelsAndTypesAreThere() {
    assertThat(column(nodes, "name")).contains(Exported.HOSTILE);
    assertThat(column(nodes, ":LABEL"))
        .contains("Thing;Person", "Thing;Place;City", "Thing;Event;Meeting");
    assertThat(column(relationships, ":TYPE"))
        .contains("ACTOR", "PART_OF", "SPOKESPERSON_OF", "TENURE");
  }

  @Test
  void theScriptLoadsEveryTypeThatThereIs() {
    for (String type : column(relationships, ":TYPE")) {
      assertThat(files.get("load.cypher")).contains("MERGE (from)-[tie:`" + type + "` {");
    }
    assertThat(files)
        .containsOnlyKeys(
            "import.sh", "load.cypher", "nodes.csv", "relationships.csv", "schema.cypher");
  }

  @Test
  void theScriptGivesKindsAndTypesAsLabels() {
    assertThat(files.get("load.cypher"))
        .contains("WHERE thing.type = 'Event' OR thing.kind = 'event' SET thing:`Event`;")
        .contains("WHERE thing.type = 'City' OR thing.kind = 'city' SET thing:`City`;");
  }

  private static List<String> column(List<List<String>> rows, String name) {
    int index = rows.get(0).indexOf(name);
    return rows.stream().skip(1).map(row -> row.get(index)).toList();
  }

  private static List<List<String>> rows(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    new CsvMapper()
        .readerForListOf(String.class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .<List<String>>readValues(files.get(file))
        .forEachRemaining(rows::add);
    return rows;
  }
}
