package org.dramatis.view.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.dramatis.view.evidence.Evidence;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExportViewTest {

  private static final String FOCUS = "focus=" + HarbourStore.BASE + "person/tom-reed";

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Download export(String... asked) {
    return harbour.ask(Download.class, "export", asked);
  }

  private static List<CSVRecord> rows(Download file) throws IOException {
    String table = new String(file.content(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    return CSVParser.parse(
            table, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
        .getRecords();
  }

  @Test
  void everyRowOfTheTableLeadsToItsEvidence() throws IOException {
    List<CSVRecord> rows = rows(export("format=csv", FOCUS));

    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.get("from")).isEqualTo("Tom Reed");
              assertThat(row.get("relation")).isEqualTo("spokesperson of");
              assertThat(row.get("to")).isEqualTo("Alder Docks");
              assertThat(row.get("standing")).isEqualTo("asserted");
            });
    for (CSVRecord row : rows) {
      assertThat(harbour.ask(Evidence.class, "evidence", "fact=" + row.get("fact")).passages())
          .isNotEmpty();
    }
  }

  @Test
  void foldedEventsLeadToTheirEvidence() throws IOException {
    List<CSVRecord> rows = rows(export("format=csv", "fold=true", FOCUS));

    assertThat(rows).anySatisfy(row -> assertThat(row.get("to") + row.get("from")).contains("Ana"));
    for (CSVRecord row : rows) {
      assertThat(harbour.ask(Evidence.class, "evidence", "fact=" + row.get("fact")).passages())
          .isNotEmpty();
    }
  }

  @Test
  void handsOutTheThingsWithTheSentencesThatSaySo() {
    Download file = export("format=turtle", FOCUS);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(file.content()))
        .lang(Lang.TURTLE)
        .parse(graph);

    Node reed = GraphReader.node(HarbourStore.BASE + "person/tom-reed");
    assertThat(graph.contains(reed, Terms.LABEL, Node.ANY)).isTrue();
    assertThat(graph.contains(Node.ANY, Terms.DENOTES, reed)).isTrue();
    assertThat(graph.contains(Node.ANY, Terms.TEXT, Node.ANY)).isTrue();
    assertThat(file.name()).isEqualTo("dramatis.ttl");
  }

  @Test
  void saysWhichFormatsThereAre() {
    assertThatThrownBy(() -> export("format=papyrus", FOCUS))
        .isInstanceOfSatisfying(
            ViewException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.hint()).contains("csv, turtle");
            });
  }
}
