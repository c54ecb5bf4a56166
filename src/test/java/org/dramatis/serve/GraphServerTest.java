package org.dramatis.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server over HTTP, as any client of SPARQL does. */
class GraphServerTest {

  private static final String EVERYTHING = "SELECT * { ?s ?p ?o }";
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @RegisterExtension
  static final ServedHarbour harbour = new ServedHarbour(Duration.ofSeconds(2), 5);

  @TempDir Path folder;

  private static HttpRequest.Builder to(String path) {
    return harbour.to(path);
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return harbour.answer(request);
  }

  private static HttpRequest.Builder query(String sparql) {
    return to("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
  }

  @Test
  void answersAQueryInTheFormatAskedFor() throws Exception {
    var json =
        answer(
            query("SELECT ?s { ?s a ?t } LIMIT 1")
                .header("Accept", "application/sparql-results+json"));
    var csv = answer(query("SELECT ?s { ?s a ?t } LIMIT 1").header("Accept", "text/csv"));
    var turtle =
        answer(query("CONSTRUCT WHERE { ?s a ?t } LIMIT 1").header("Accept", "text/turtle"));

    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(json.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/sparql-results+json");
    assertThat(csv.body()).startsWith("s\r\n");
    assertThat(turtle.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
  }

  @Test
  void takesAQueryAsABody() throws Exception {
    var answer =
        answer(
            to("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK { ?s ?p ?o }")));

    assertThat(answer.body()).contains("true");
  }

  @Test
  void givesNoMoreRowsThanTheLimit() throws Exception {
    String header = "s,p,o";
    var answer = answer(query(EVERYTHING).header("Accept", "text/csv"));
    var more = answer(query(EVERYTHING + " LIMIT 1000").header("Accept", "text/csv"));
    var fewer = answer(query(EVERYTHING + " LIMIT 2").header("Accept", "text/csv"));

    assertThat(answer.body().strip().split("\r\n")).hasSize(6).contains(header);
    assertThat(more.body().strip().split("\r\n")).hasSize(6);
    assertThat(fewer.body().strip().split("\r\n")).hasSize(3);
  }

  @Test
  void saysWhereAQueryIsWrong() throws Exception {
    var answer = answer(query("SELECT * {\n ?s ?p }"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 2, column 8");
  }

  @Test
  void saysSoInOneLineWhateverStandsThere() throws Exception {
    for (String wrong :
        new String[] {"SELECT Müller", "ASK {", "", "\u0000", "((((", "SELECT ?x { ?x x:y 1 }"}) {
      var answer = answer(query(wrong));

      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(answer.body()).as(wrong).hasLineCount(1);
    }
  }

  @Test
  void stopsAQueryThatTakesTooLong() throws Exception {
    long begun = System.nanoTime();
    var answer = answer(query(SLOW));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void asksNoOtherServerAndNoFile() throws Exception {
    var service =
        answer(
            query("SELECT * { SERVICE <" + harbour.address() + "sparql> { ?s ?p ?o } }")
                .header("Accept", "text/csv"));
    var file = answer(query("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }"));

    assertThat(service.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(file.body()).doesNotContain("\"s\":");
  }

  @Test
  void handsOutTheGraphsToBeRead() throws Exception {
    var graphs = answer(to("/data").header("Accept", "application/trig"));
    var missing = answer(to("/data?graph=urn:none"));
    var put =
        answer(
            to("/data?default")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));

    assertThat(graphs.body()).contains("harbour");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(put.statusCode()).isEqualTo(405);
  }

  @Test
  void takesNoUpdateWhereItIsReadOnly() throws Exception {
    var update =
        answer(
            to("/update")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DELETE WHERE { ?s ?p ?o }")));
    var hidden = answer(to("/sparql").POST(BodyPublishers.ofString("update=CLEAR ALL")));

    assertThat(update.statusCode()).isEqualTo(403);
    assertThat(hidden.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer(query("ASK { ?s ?p ?o }")).body()).contains("true");
  }

  @Test
  void takesUpdatesFromWhoShowsTheToken() throws Exception {
    try (GraphStore other = GraphStore.open(folder.resolve("store"), Iris.DEFAULT_BASE);
        GraphServer writable =
            GraphServer.start(other, ServerSettings.onPort(0).withToken("open sesame"))) {
      URI update = writable.address().resolve("/update");
      var insert = BodyPublishers.ofString("INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }");
      HttpRequest.Builder request =
          HttpRequest.newBuilder(update)
              .header("Content-Type", "application/sparql-update")
              .POST(insert);

      assertThat(answer(request).statusCode()).isEqualTo(401);
      request.setHeader("Authorization", "Bearer open says me");
      assertThat(answer(request).statusCode()).isEqualTo(401);
      request.setHeader("Authorization", "Bearer open sesame");
      assertThat(answer(request).statusCode()).isBetween(200, 204);
      assertThat(other.statistics().triples()).isEqualTo(1);
    }
  }

  @Test
  void tellsWhatAnIriStandsFor() throws Exception {
    String path = "/dramatis/kg/person/ana-muller";
    var turtle = answer(to(path));
    var json = answer(to(path).header("Accept", "application/ld+json"));

    assertThat(turtle.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
    assertThat(turtle.body()).contains("rdfs:label", "Ana Müller");
    assertThat(json.body()).startsWith("{").contains("Ana Müller");
  }

  @Test
  void leadsFromAnIriOfBeforeToTheOneOfNow() throws Exception {
    var grown = answer(to("/dramatis/kg/event/meeting-2031-03-01-ana-muller-tom-reed-0000"));

    assertThat(grown.statusCode()).isEqualTo(301);
    assertThat(grown.headers().firstValue("Location").orElseThrow())
        .isEqualTo("/dramatis/kg/event/meeting-2031-03-01-ana-muller-tom-reed-5f1c");
  }

  @Test
  void helpsWithAnIriThatNothingHas() throws Exception {
    var unknown = answer(to("/dramatis/kg/person/nobody-at-all"));

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Ask for its name instead");
  }

  @Test
  void namesWhatIsNearAnIriThatNothingHas() throws Exception {
    assertThat(answer(to("/dramatis/kg/person/ana-mueller")).body()).contains("Ana Müller");
  }

  @Test
  void findsNamesInSparql() throws Exception {
    String prefixes =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    var found =
        answer(
            query(prefixes + "SELECT ?t { ?t text:query (rdfs:label \"mull*\") }")
                .header("Accept", "text/csv"));
    var wrong = answer(query(prefixes + "SELECT ?t { ?t text:query (rdfs:label \"a AND (\") }"));

    assertThat(found.body()).contains("person/ana-muller");
    assertThat(wrong.statusCode()).isEqualTo(400);
  }

  @Test
  void endsAQueryInTheMiddleOfAPattern() throws Exception {
    String text = "a".repeat(60) + "!";
    var answer = answer(query("SELECT * { FILTER(REGEX(\"" + text + "\", \"((a+)+)+$\")) }"));

    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void saysHowItDoes() throws Exception {
    assertThat(answer(to("/$/ping")).statusCode()).isEqualTo(200);
    assertThat(answer(to("/$/metrics")).body()).contains("fuseki_requests");
    assertThat(answer(to("/$/datasets")).statusCode()).isEqualTo(404);
    assertThat(answer(to("/$/stats")).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesLargeBodiesAndStrangePaths() throws Exception {
    var large =
        answer(
            to("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray(new byte[2 << 20])));

    assertThat(large.statusCode()).isEqualTo(413);
    for (String path : new String[] {"/nothing", "/..%2f..%2fetc/passwd", "/%00", "/sparql/x"}) {
      var odd = answer(to(path));
      assertThat(odd.statusCode()).as(path).isBetween(400, 499);
      assertThat(odd.body()).as(path).doesNotContain("java", harbour.store().folder().toString());
    }
  }

  @Test
  void saysThatAPortIsTaken() {
    int taken = harbour.address().getPort();
    try (GraphStore other = GraphStore.open(folder.resolve("store"), Iris.DEFAULT_BASE)) {
      assertThatThrownBy(() -> GraphServer.start(other, ServerSettings.onPort(taken)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("port " + taken)
          .hasMessageContaining("--port");
    }
  }

  @Test
  void answersViewsInTheWordsOfThePage() throws Exception {
    String ana = Iris.DEFAULT_BASE + "person/ana-muller";
    var network = answer(to("/view/network?focus=" + ana));
    var unknown = answer(to("/view/network?focus=" + ana + "&standing=sure"));

    assertThat(network.statusCode()).isEqualTo(200);
    assertThat(network.body())
        .startsWith(
            "{\"nodes\":[{\"iri\":\"" + ana + "\",\"label\":\"Ana Müller\",\"kind\":\"person\",")
        .contains("\"sort\":\"role\"", "\"standing\":\"asserted\"", "\"degree\":3", "\"left\":0")
        .doesNotContain("null", "\"thing\"");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("\"error\":", "asserted, planned, uncertain, denied");
  }
}
