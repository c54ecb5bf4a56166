package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Serves and watches in a process of its own, into whose folder files are put. */
@DisabledOnOs(OS.WINDOWS)
class WatchIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TERMINATED = 143;

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  private String ask(int port, String sparql) throws Exception {
    String address =
        "http://localhost:"
            + port
            + "/sparql?query="
            + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/csv").build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private void await(int port, String name, boolean wanted) throws Exception {
    long begun = System.nanoTime();
    String sparql =
        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?p { ?p rdfs:label \""
            + name
            + "\" }";
    while (ask(port, sparql).contains("person/") != wanted) {
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(name).isLessThan(PATIENCE);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  @Test
  void newsIsInTheGraphSoonAfterItCame() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("one.txt"), "Mayor Ana Keller met Tom Reed in Hamburg.");
    Path store = folder.resolve("store");
    int port = ServeCommandTest.freePort();
    try (ChildProcess process =
        ChildProcess.start(
            "exec",
            "serve",
            "--store",
            store.toString(),
            "--port",
            Integer.toString(port),
            "--watch",
            news.toString())) {
      process.awaitLineWith("Ctrl-C");
      await(port, "Ana Keller", true);
      process.awaitLineWith("1 document read");

      Files.write(news.resolve("broken.jsonl"), new byte[] {'{', '\n'});
      process.awaitLineWith("broken.jsonl");
      Path two = Files.writeString(news.resolve("two.txt"), "Jan Weiss was arrested in Hamburg.");
      await(port, "Jan Weiss", true);
      Files.writeString(two, "Eva Stein was arrested in Hamburg on Monday.");
      await(port, "Eva Stein", true);
      await(port, "Jan Weiss", false);
      Files.delete(news.resolve("one.txt"));
      await(port, "Ana Keller", true);

      process.signal("TERM");
      assertThat(process.end()).isEqualTo(TERMINATED);
      assertThat(process.heard()).last().isEqualTo("dramatis: stopped.");
      assertThat(process.heard()).noneMatch(line -> line.contains("Exception"));
    }
    try (GraphStore again = GraphStore.open(store)) {
      assertThat(again.statistics().documents()).isEqualTo(2);
    }
  }
}
