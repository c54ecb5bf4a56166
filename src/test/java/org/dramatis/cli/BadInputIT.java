package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dramatis.Builds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with one document is said in a line, and the others are read. */
class BadInputIT {

  private static final String NEWS =
      "Mayor Ana Keller met Tom Reed, the head of Alder Docks, in Norport on 1 March 2031.\n";

  @TempDir Path folder;
  private Path news;
  private String store;

  @BeforeEach
  void writeGoodNews() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    store = folder.resolve("store").toString();
    Files.writeString(news.resolve("good.txt"), NEWS);
  }

  /** Builds the folder; annotates it beforehand with the models that all tests share. */
  private Terminal build() {
    Builds.annotate(news);
    Builds.prepareStore(Path.of(store));
    return Terminal.run("build", "--store", store, news.toString());
  }

  private List<String> documents() {
    return Terminal.run("query", "--store", store, "-f", "csv", "-e", DOCUMENTS)
        .out()
        .lines()
        .skip(1)
        .toList();
  }

  private static final String DOCUMENTS =
      "SELECT ?id { ?d <http://purl.org/dc/terms/identifier> ?id } ORDER BY ?id";

  private void assertOthersAreRead(Terminal terminal, String line) {
    assertThat(terminal.err()).isEqualTo("  " + line + "\n");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.out()).startsWith("1 document read, 1 failed");
    assertThat(documents()).containsExactly("good.txt");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path bad = Files.writeString(news.resolve("bad.txt"), "");
    assertOthersAreRead(build(), bad + ": empty: there is no text in it");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);
    Path bad = Files.write(news.resolve("bad.txt"), bytes);
    assertOthersAreRead(
        build(), bad + ": not text but binary content, or UTF-16 without a byte order mark");
  }

  @Test
  void aBrokenArchive() throws IOException {
    Path bad = Files.writeString(news.resolve("bad.txt.gz"), "no archive");
    assertOthersAreRead(build(), bad + ": not a whole gzip file; compress it again");
  }

  @Test
  void aPageWithoutText() throws IOException {
    Path bad =
        Files.writeString(
            news.resolve("bad.html"),
            "<html><head><title>News</title></head><body><nav>Home</nav></body></html>");
    assertOthersAreRead(build(), bad + ": empty: there is no text in the page");
  }

  @Test
  void aMalformedLineBetweenGoodOnes() throws IOException {
    Path bad =
        Files.writeString(
            news.resolve("wire.jsonl"),
            """
            {"id": "first", "text": "Tom Reed resigned on 2 March 2031."}
            {"id": "second", "text":
            {"id": "third", "text": "Ana Keller visited Norport on 3 March 2031."}
            """);

    Terminal terminal = build();

    assertThat(terminal.err()).startsWith("  " + bad + ", line 2: not JSON: ").hasLineCount(1);
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(documents()).containsExactly("first", "good.txt", "third");
  }

  @Test
  void anotherEncoding() throws IOException {
    byte[] bytes = "Jörg Müller met Ana Keller.\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(news.resolve("old.txt"), bytes);

    Terminal terminal = build();

    assertThat(terminal.err()).isEqualTo("  old.txt: not valid UTF-8, read as windows-1252\n");
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(documents()).containsExactly("good.txt", "old.txt");
    assertThat(Terminal.run("show", "--store", store, "Müller").out()).contains("Jörg Müller");
  }

  @Test
  void noDate() {
    Terminal terminal = build();

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    String query = "SELECT ?basis { ?d <https://w3id.org/dramatis/ns#dateBasis> ?basis }";
    assertThat(Terminal.run("query", "--store", store, "-f", "csv", "-e", query).out())
        .isEqualToNormalizingNewlines("basis\nnone\n");
  }

  @Test
  void fiveMegabytesInOneLine() throws IOException {
    String run = "QUJD".repeat(5 * (1 << 18));
    Files.writeString(news.resolve("long.txt"), NEWS.strip() + " " + run + " Tom Reed resigned.");

    Terminal terminal = build();

    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(documents()).containsExactly("good.txt", "long.txt");
    assertThat(Terminal.run("show", "--store", store, "Tom Reed").out()).contains("resigned");
  }

  @Test
  void aSentenceOfTwoThousandWords() throws IOException {
    String list =
        IntStream.rangeClosed(1, 400)
            .mapToObj(number -> "the baker of street " + number)
            .collect(Collectors.joining(", "));
    Files.writeString(news.resolve("long.txt"), "Ana Keller met " + list + ".");

    Terminal terminal = build();

    assertThat(terminal.err()).contains("long.txt: ").contains("cut for their length");
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(documents()).containsExactly("good.txt", "long.txt");
  }

  @Test
  void aFolderThatIsNotThere() {
    Terminal terminal = Terminal.run("build", "--store", store, folder.resolve("none").toString());

    assertThat(terminal.err())
        .isEqualTo(
            "dramatis: Cannot read "
                + folder.resolve("none")
                + ": there is no such file or folder. Check the path.\n");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(Path.of(store)).doesNotExist();
  }

  @Test
  void aFolderWithNothingToRead() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Terminal terminal = Terminal.run("build", "--store", store, empty.toString());

    assertThat(terminal.err()).startsWith("dramatis: Nothing to read in " + empty).hasLineCount(1);
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
  }

  @Test
  void aFolderThatIsNoStore() {
    Terminal terminal =
        Terminal.run("build", "--store", news.toString(), news.resolve("good.txt").toString());

    assertThat(terminal.err()).startsWith("dramatis: Cannot make a store of " + news);
    assertThat(terminal.err()).hasLineCount(1);
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(news.resolve("good.txt")).hasContent(NEWS);
  }
}
