package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPartsTest {

  @TempDir static Path folder;
  static String store;

  @BeforeAll
  static void makeStore() {
    store = Terminal.harbourStore(folder.resolve("harbour")).toString();
  }

  private static Terminal export(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("export", "--store", store), Stream.of(arguments))
            .toArray(String[]::new);
    return Terminal.run(all);
  }

  @Test
  void aNameChoosesWhatIsNearIt() {
    Terminal near = export("--about", "Alder Docks");
    assertThat(near.code()).isEqualTo(Command.DONE);
    assertThat(near.out()).contains("a dr:Closure").doesNotContain("dr:Meeting");
    assertThat(export("--about", "Alder Docks", "--hops", "0").out())
        .contains("rdfs:label \"Alder Docks\"")
        .doesNotContain("a dr:Closure");
  }

  @Test
  void aPeriodChoosesItsEvents() {
    assertThat(export("--from", "2031-03-02", "--to", "2031-03").out())
        .contains("a dr:Closure")
        .doesNotContain("a dr:Event , dr:Fight");
  }

  @Test
  void aQuestionChoosesByItsAnswer() {
    Terminal met = export("--construct", "who-met-whom", "--bind", "name=Reed", "-f", "cytoscape");
    assertThat(met.code()).isEqualTo(Command.DONE);
    assertThat(met.out()).contains("\"Ana Müller met Tom Reed\"").doesNotContain("Closure");
  }

  @Test
  void theEndingOfTheFileIsTheFormat() throws IOException {
    Path file = folder.resolve("harbour.gexf");
    assertThat(export("-o", file.toString())).isEqualTo(new Terminal(Command.DONE, "", ""));
    assertThat(Files.readString(file)).startsWith("<?xml").contains("<gexf");
  }

  @Test
  void whoMayReadAnyOtherNewFileMayReadThisOne() throws IOException {
    Path other = Files.createFile(folder.resolve("other.txt"));
    Path file = folder.resolve("readable.ttl");
    export("-o", file.toString());
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(export("-o", folder.toString()).code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(export("-o", folder.toString()).err())
        .contains("is a folder")
        .contains("name a file");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.createFile(folder.resolve("linked.ttl"));
    Path link = Files.createSymbolicLink(folder.resolve("link.ttl"), file);
    assertThat(export("-o", link.toString()).code()).isEqualTo(Command.DONE);
    assertThat(link).isSymbolicLink();
    assertThat(file).isNotEmptyFile();
  }

  /** A link to it, so that a failure replaces the link and not the device. */
  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no /dev/null");
    Path link = Files.createSymbolicLink(folder.resolve("device.ttl"), device);
    assertThat(export("-o", link.toString())).isEqualTo(new Terminal(Command.DONE, "", ""));
    assertThat(link).isSymbolicLink();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void severalFilesAreAFolderOrAZipFileWithTheSameInThem() throws IOException {
    Path tables = folder.resolve("tables");
    Files.createDirectories(tables);
    Files.writeString(tables.resolve("notes.txt"), "mine");
    Path zip = folder.resolve("tables.zip");
    assertThat(export("-f", "csv", "-o", tables.toString()).code()).isEqualTo(Command.DONE);
    assertThat(export("-f", "csv", "-o", zip.toString()).code()).isEqualTo(Command.DONE);

    try (ZipFile zipped = new ZipFile(zip.toFile())) {
      assertThat(zipped.size()).isEqualTo(11);
      for (var entry : List.copyOf(zipped.stream().toList())) {
        assertThat(tables.resolve(entry.getName()))
            .hasBinaryContent(zipped.getInputStream(entry).readAllBytes());
      }
    }
    assertThat(tables.resolve("notes.txt")).hasContent("mine");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::toString)).noneMatch(name -> name.matches(".*tables\\.\\d+"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-f csv                     | csv is several files: add -o FOLDER, -o FILE.zip",
        "--hops 2                   | --hops goes with --about NAME",
        "--bind name=x              | --bind goes with --construct or -e",
        "--from yesterday           | --from wants a date such as 2020, 2020-01 or 2020-01-03",
        "--from 2020 --to 2019      | --from is later than --to",
        "-c x.rq -e ASK             | --construct and -e are two queries: choose one",
        "-e ASK --about Reed        | a query chooses by itself: leave --about",
      })
  void whatMakesNoSenseIsSaid(String arguments, String message) {
    Terminal terminal = export(arguments.strip().split(" "));
    assertThat(terminal.code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(terminal.err()).contains(message.strip());
  }

  @Test
  void aNameThatNothingHasFails() {
    Terminal terminal = export("--about", "Nobody At All");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.err()).contains("Nothing in the graph is called \"Nobody At All\"");
  }
}
