package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Serves in a process of its own, as people start it. */
class ServeCommandTest {

  /** What a process that was told to end gives: 128 and the number of the signal. */
  private static final int TERMINATED = 143;

  @TempDir Path folder;

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void servesUntilItIsToldToEndAndLeavesTheStoreClosed() throws Exception {
    Path store = Terminal.harbourStore(folder.resolve("store"));
    String port = Integer.toString(freePort());
    try (ChildProcess process =
        ChildProcess.start("exec", "serve", "--store", store.toString(), "--port", port)) {
      process.awaitLineWith("http://localhost:" + port + "/sparql");
      process.awaitLineWith("Ctrl-C");
      URI ping = URI.create("http://localhost:" + port + "/$/ping");
      var answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(ping).build(), BodyHandlers.ofString());
      Terminal building = Terminal.run("stats", "--store", store.toString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(building.err()).contains("is open in another process");
      process.signal("TERM");
      assertThat(process.end()).isEqualTo(TERMINATED);
      assertThat(process.heard()).last().isEqualTo("dramatis: stopped.");
    }
    try (GraphStore again = GraphStore.open(store)) {
      assertThat(again.statistics().triples()).isPositive();
    }
  }

  @Test
  void saysInALineThatAPortIsTaken() throws IOException {
    Path store = Terminal.harbourStore(folder.resolve("store"));
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      Terminal said =
          Terminal.run("serve", "--store", store.toString(), "--host", "0.0.0.0", "--port", port);

      assertThat(said.code()).isEqualTo(Command.FAILED);
      assertThat(said.err()).contains("port " + port).hasLineCount(1);
    }
  }
}
