package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCommandsTest {

  @TempDir static Path folder;
  static String store;

  @BeforeAll
  static void makeStore() {
    store = Terminal.harbourStore(folder.resolve("a stör")).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml"})
  void exportsTheSameBytesEveryTime(String format) {
    Terminal first = Terminal.run("export", "--store", store, "--format", format);
    assertThat(first.code()).isEqualTo(Command.DONE);
    assertThat(first.out()).contains("https://w3id.org/dramatis/kg/");
    assertThat(first.err()).isEmpty();
    assertThat(Terminal.run("export", "--store", store, "--format", format)).isEqualTo(first);
  }

  @Test
  void exportsIntoAFileOrToStandardOutput() throws IOException {
    Path file = folder.resolve("graph.ttl");
    Terminal quiet = Terminal.run("export", "--store", store, "--output", file.toString());
    assertThat(quiet).isEqualTo(new Terminal(Command.DONE, "", ""));
    Terminal shown = Terminal.run("export", "--store", store, "-o", "-");
    assertThat(shown.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("no such folder/graph.ttl");
    Terminal terminal = Terminal.run("export", "--store", store, "-o", file.toString());
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.err()).startsWith("dramatis: Cannot write " + file).hasLineCount(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void countsWhatIsThere() {
    Terminal stats = Terminal.run("stats", "--store", store);
    assertThat(stats.code()).isEqualTo(Command.DONE);
    assertThat(stats.out()).containsPattern("\\b3  documents\n").containsPattern("\\d  Person\n");
    assertThat(stats.err()).isEmpty();
  }

  @Test
  void compactsWithoutLoss() {
    Terminal before = Terminal.run("export", "--store", store, "--format", "nquads");
    Terminal compact = Terminal.run("compact", "--store", store);
    assertThat(compact.code()).isEqualTo(Command.DONE);
    assertThat(compact.out()).matches("[\\d.]+ MB before, [\\d.]+ MB now\\.\n");
    assertThat(Terminal.run("export", "--store", store, "--format", "nquads")).isEqualTo(before);
  }

  @Test
  void anEmptyDocumentIsALineOnStandardErrorAndExitCodeOne() {
    String empty = folder.resolve("empty store").toString();
    Terminal terminal = Terminal.runWith("", "build", "--store", empty, "-");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.err()).contains("standard input: empty");
    assertThat(terminal.out())
        .isEqualTo("0 documents read, 1 failed, in 0.1 s.\nThe store " + empty + " is empty.\n");
  }

  @Test
  void removingWhatIsNotThereFails() throws IOException {
    String own = Terminal.harbourStore(folder.resolve("own")).toString();
    Terminal terminal = Terminal.run("remove", "--store", own, "nothing");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.err()).contains("no document with the id nothing is in the store");
  }
}
