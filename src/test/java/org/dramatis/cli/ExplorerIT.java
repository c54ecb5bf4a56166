package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser ({@code src/main/explorer/browser}), served from a store of the
 * samples as people serve it. Needs Node.js and Chromium, and is left out where one of them is
 * missing, unless {@code -Dexplorer.required=true}. The pictures for the README are made in {@code
 * target/pictures}; {@code -Dgolden.update} puts them into {@code docs/pictures}.
 */
class ExplorerIT {

  private static final Path PAGE = Path.of("src/main/explorer");
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  @TempDir Path folder;

  @Test
  void whatThePageComputesIsRight() throws Exception {
    assumeReady(onPath("npm").findFirst().isPresent(), "Node.js is needed");

    assertThat(said(List.of("npm", "test"), Map.of())).contains(" passed");
  }

  @Test
  void thePageDoesInABrowserWhatItPromises() throws Exception {
    Optional<Path> chromium = BROWSERS.stream().flatMap(ExplorerIT::onPath).findFirst();
    boolean node = onPath("npx").findFirst().isPresent();
    assumeReady(node && chromium.isPresent(), "Node.js and Chromium are needed");
    Path store = folder.resolve("store");
    assertThat(Terminal.run("build", "--store", store.toString(), "samples").code()).isZero();
    look(store, ServeCommandTest.freePort(), chromium.orElseThrow());
  }

  private static void assumeReady(boolean programs, String needed) {
    assumeTrue(
        programs && Files.isDirectory(PAGE.resolve("node_modules"))
            || Boolean.getBoolean("explorer.required"),
        "the page is not looked at: " + needed + " (Debian: apt install nodejs npm chromium)");
  }

  private void look(Path store, int port, Path chromium) throws Exception {
    String[] serving = {
      "serve", "--store", store.toString(), "--port", Integer.toString(port), "--writable"
    };
    try (ChildProcess server = ChildProcess.start("exec", serving)) {
      String token = server.awaitLineWith("show the token").replaceAll(".*show the token ", "");
      server.awaitLineWith("Ctrl-C");
      Map<String, String> environment =
          Map.of(
              "CHROMIUM",
              chromium.toString(),
              "EXPLORER_URL",
              "http://localhost:" + port,
              "EXPLORER_TOKEN",
              token,
              "EXPLORER_PICTURES",
              pictures().toString());
      assertThat(said(List.of("npx", "playwright", "test"), environment)).contains(" passed");
    }
  }

  /** What a command says that succeeds. */
  private static String said(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(PAGE.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    }
  }

  private static Path pictures() throws IOException {
    Path folder = Path.of(System.getProperty("golden.update") == null ? "target" : "docs");
    return Files.createDirectories(folder.resolve("pictures")).toAbsolutePath();
  }

  private static Stream<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable);
  }
}
