package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dramatis.SmallNews;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.serve.GraphServer;
import org.dramatis.serve.ServerSettings;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judges over HTTP, as the page does. */
class ServedJudgeTest {

  private static final String TOKEN = "open sesame";
  private static final String KG = "https://w3id.org/dramatis/kg/";
  private static final String VANE = KG + "person/nora-vane";
  private static final String FENN = KG + "person/nora-fenn";
  private static final String HOLM = KG + "person/ida-holm";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-21T10:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  private GraphStore store;
  private GraphServer server;

  @BeforeEach
  void serve() {
    store = GraphStore.open(SmallNews.store(folder.resolve("store")));
    server =
        GraphServer.start(
            store,
            ServerSettings.onPort(0).withToken(TOKEN),
            Optional.of(new ServedJudge(store, new OntologyReader()::read, CLOCK)));
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private record Answered(int status, JsonNode body) {

    String text(String field) {
      return body.path(field).asText();
    }
  }

  private Answered send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    return new Answered(answer.statusCode(), new JsonMapper().readTree(answer.body()));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private Answered judge(String json) throws IOException, InterruptedException {
    return send(
        to("/view/judgements")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(json)));
  }

  private Answered judge(String decision, String... about) throws Exception {
    return judge(
        "{\"decision\": \"%s\", \"about\": [\"%s\"], \"who\": \"Anna Lund\", \"why\": \"the register\"}"
            .formatted(decision, String.join("\", \"", about)));
  }

  private Answered undo(String judgement) throws Exception {
    return send(
        to("/view/judgements?iri=" + URLEncoder.encode(judgement, StandardCharsets.UTF_8))
            .header("Authorization", "Bearer " + TOKEN)
            .DELETE());
  }

  private JsonNode judgements() throws Exception {
    return send(to("/view/judgements")).body().path("judgements");
  }

  private String label(String thing) throws Exception {
    return send(to("/view/dossier?iri=" + thing)).body().path("thing").path("label").asText();
  }

  @Test
  void mergesAndTakesBack() throws Exception {
    String before = send(to("/view/state")).text("state");
    Answered made = judge("same", FENN, VANE);

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.text("now")).isEqualTo(VANE);
    assertThat(made.text("state")).isNotEqualTo(before);
    assertThat(label(FENN)).isEqualTo("Nora Vane");
    JsonNode kept = judgements().path(0);
    assertThat(kept.path("iri").asText()).isEqualTo(made.text("judgement"));
    assertThat(kept.path("decision").asText()).isEqualTo("same");
    assertThat(kept.path("who").asText()).isEqualTo("Anna Lund");
    assertThat(kept.path("why").asText()).isEqualTo("the register");
    assertThat(kept.path("when").asText()).startsWith("2024-03-21");
    assertThat(kept.path("binds").asBoolean()).isTrue();
    assertThat(kept.path("about").path(0).path("iri").asText()).isEqualTo(VANE);
    assertThat(kept.path("about").findValuesAsText("label"))
        .containsExactlyInAnyOrder("Nora Fenn", "Nora Vane");
    assertThat(send(to("/view/dossier?iri=" + VANE)).body().path("judgements")).hasSize(1);

    assertThat(undo(made.text("judgement")).text("now")).isEqualTo(VANE);
    assertThat(judgements()).isEmpty();
    assertThat(label(FENN)).isEqualTo("Nora Fenn");
  }

  @Test
  void splitsByAMentionOfEach() throws Exception {
    Answered made = judge("different", KG + "document/a#entity-0-9", KG + "document/c#entity-0-9");

    assertThat(made.status()).isEqualTo(200);
    String now = made.text("now");
    JsonNode evidence = send(to("/view/evidence?fact=" + now)).body().path("passages");
    assertThat(evidence.findValuesAsText("mention")).contains(KG + "document/a#entity-0-9");
    assertThat(evidence.findValuesAsText("mention")).doesNotContain(KG + "document/c#entity-0-9");
  }

  @Test
  void rejectsAClaim() throws Exception {
    String met =
        send(to("/view/dossier?iri=" + HOLM)).body().path("events").path(0).path("claim").asText();
    Answered made = judge("reject", met);

    assertThat(made.status()).isEqualTo(200);
    assertThat(send(to("/view/dossier?iri=" + HOLM)).body().path("events")).isEmpty();
    assertThat(judgements().path(0).path("about").path(0).path("label").asText()).isEqualTo("met");
  }

  @Test
  void saysWhatAJudgementContradicts() throws Exception {
    judge("same", FENN, VANE);
    Answered made = judge("different", KG + "document/b#entity-0-9", KG + "document/a#entity-0-9");

    assertThat(made.status()).isEqualTo(409);
    assertThat(made.text("error")).contains("contradicts").contains("none of them binds");
    assertThat(made.text("hint")).contains("Undo");
    assertThat(judgements()).hasSize(2);
    assertThat(judgements().path(0).path("binds").asBoolean()).isFalse();
    assertThat(judgements().path(0).path("note").asText()).startsWith("Contradicts ");
  }

  @Test
  void takesNothingFromWhoHasNoToken() throws Exception {
    Answered without = send(to("/view/judgements").POST(BodyPublishers.ofString("{}")));
    Answered wrong =
        send(
            to("/view/judgements?iri=x")
                .header("Authorization", "Bearer no")
                .method("DELETE", BodyPublishers.noBody()));

    assertThat(without.status()).isEqualTo(401);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(without.text("error")).contains("Authorization: Bearer TOKEN");
  }

  @Test
  void saysWhatIsWrongWithAJudgement() throws Exception {
    assertThat(judge("nonsense").status()).isEqualTo(400);
    assertThat(judge("").status()).isEqualTo(400);
    assertThat(judge("null").status()).isEqualTo(400);
    assertThat(judge("[1]").status()).isEqualTo(400);
    assertThat(judge("{\"decision\": \"same\", \"about\": [null, 3]}").status()).isEqualTo(400);
    assertThat(judge("perhaps", FENN, VANE).text("hint")).contains("same");
    assertThat(judge("same", FENN).status()).isEqualTo(400);
    assertThat(judge("same", FENN, FENN).text("error")).contains("one thing");
    assertThat(judge("same", FENN, KG + "person/nobody").status()).isEqualTo(404);
    assertThat(judge("reject", FENN).text("error")).contains("is no claim");
    assertThat(judge("{\"why\": \"" + "x".repeat(70_000) + "\"}").status()).isEqualTo(413);
    assertThat(undo(KG + "judgement/none").status()).isEqualTo(400);
    assertThat(judgements()).isEmpty();
  }

  @Test
  void saysThatAStoreIsServedToBeRead() throws Exception {
    server.close();
    try (GraphServer reading = GraphServer.start(store, ServerSettings.onPort(0))) {
      Answered answer =
          send(
              HttpRequest.newBuilder(reading.address().resolve("/view/judgements"))
                  .POST(BodyPublishers.ofString("{}")));

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.text("error")).contains("--writable");
    }
  }
}
