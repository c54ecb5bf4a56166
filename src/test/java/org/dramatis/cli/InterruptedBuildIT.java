package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.dramatis.Builds;
import org.dramatis.Statements;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build that does not come to its end loses nothing that it had, and the next one finishes it.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptedBuildIT {

  private static final int BATCH = 200;

  /** Two batches, and a part of another that is longer than what is under way at a time. */
  private static final int DOCUMENTS = 2 * BATCH + 40;

  private static final String BROKEN_LINE = "{";

  private static final List<String> TEXTS =
      List.of(
          "Mayor Ana Keller met Tom Reed, the head of Alder Docks, in Norport on 1 March 2031.",
          "Tom Reed resigned on 2 March 2031, a spokesman for Alder Docks said.",
          "Police arrested nine dockers in Norport on 3 March 2031.",
          "Ana Keller denied that Alder Docks had dismissed Jan Weiss.",
          "Jan Weiss, who was born in Norport, was appointed head of Alder Docks.");

  @TempDir static Path folder;
  private static Path whole;
  private static Statements undisturbed;

  @BeforeAll
  static void buildUndisturbed() throws IOException {
    whole = folder.resolve("whole.jsonl");
    Files.write(whole, lines(0, DOCUMENTS));
    Builds.annotate(whole);
    Path store = folder.resolve("undisturbed");
    build(store);
    undisturbed = statementsOf(store);
  }

  private static List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\": \"report-%03d\", \"text\": \"%s\"}",
              i,
              TEXTS.get(i % TEXTS.size())));
    }
    return lines;
  }

  private static Terminal build(Path store) {
    if (Files.notExists(store)) {
      Builds.prepareStore(store);
    }
    Terminal terminal = Terminal.run("build", "--store", store.toString(), whole.toString());
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    return terminal;
  }

  private static Statements statementsOf(Path store) {
    try (GraphStore opened = GraphStore.open(store)) {
      return Statements.of(opened);
    }
  }

  private static ChildProcess start(String prefix, Path store) throws IOException {
    Builds.prepareStore(store);
    return ChildProcess.start(prefix, "build", "--store", store.toString(), "-t", "2", "-");
  }

  /**
   * Gives the child all documents, and waits until it has read them; the input stays open. Two
   * batches are handed over to be written by then, so that one is written.
   */
  private static void feed(ChildProcess child) throws IOException {
    child.write(lines(0, DOCUMENTS));
    child.write(List.of(BROKEN_LINE));
    child.awaitLineWith("line " + (DOCUMENTS + 1));
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "KILL,137"})
  void holdsWholeDocumentsAndGoesOnWhereItWasStopped(String signal, int code) throws Exception {
    Path store = folder.resolve("stopped-by-" + signal);
    try (ChildProcess child = start("exec", store)) {
      feed(child);
      child.signal(signal);
      assertThat(child.end()).isEqualTo(code);
      if (!signal.equals("KILL")) {
        assertThat(child.heard())
            .contains(
                "dramatis: stopped. What was read so far is in the store;"
                    + " the same command goes on from there.");
      }
    }

    assertHoldsWholeDocuments(store, BATCH);
    Terminal terminal = build(store);
    assertThat(terminal.out())
        .containsPattern("^(40 documents read, 400|240 documents read, 200) unchanged");
    statementsOf(store).mustEqual(undisturbed);
  }

  /** Wherever it is by then: reading the last batch, making the things, or done. */
  @ParameterizedTest
  @ValueSource(ints = {0, 400})
  void isFinishedByTheNextBuildWhereverItWasKilled(int milliseconds) throws Exception {
    Path store = folder.resolve("killed-after-" + milliseconds);
    try (ChildProcess child = start("exec", store)) {
      feed(child);
      child.endInput();
      TimeUnit.MILLISECONDS.sleep(milliseconds);
      child.signal("KILL");
      child.end();
    }

    assertHoldsWholeDocuments(store, BATCH);
    build(store);
    statementsOf(store).mustEqual(undisturbed);
  }

  /** At least so many, and each says all that it says in the undisturbed build. */
  private static void assertHoldsWholeDocuments(Path store, int atLeast) {
    SortedSet<String> expected = new TreeSet<>();
    SortedSet<String> found = new TreeSet<>();
    try (GraphStore opened = GraphStore.open(store)) {
      List<String> held =
          opened.read(view -> view.documents()).stream().map(document -> document.iri()).toList();
      assertThat(held).hasSizeGreaterThanOrEqualTo(atLeast);
      for (String line : undisturbed.lines()) {
        if (held.stream().anyMatch(iri -> line.endsWith("<" + iri + "> ."))) {
          expected.add(line);
        }
      }
      for (String line : Statements.of(opened).lines()) {
        if (line.endsWith("> .") && line.contains("/kg/document/report-")) {
          if (held.stream().anyMatch(iri -> line.endsWith("<" + iri + "> ."))) {
            found.add(line);
          }
        }
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void leavesTheStoreToTheProcessThatHasIt() throws Exception {
    Path store = folder.resolve("locked");
    try (ChildProcess child = start("exec", store)) {
      feed(child);

      Terminal second = Terminal.run("build", "--store", store.toString(), whole.toString());

      assertThat(second.err())
          .startsWith("dramatis: The store " + store + " is open in another process (")
          .hasLineCount(1);
      assertThat(second.code()).isEqualTo(Command.FAILED);
      assertThat(second.out()).isEmpty();
      child.endInput();
      assertThat(child.end()).isEqualTo(Command.FAILED);
    }
    statementsOf(store).mustEqual(undisturbed);
  }

  @Test
  void saysThatTheDiskIsFullAndGoesOnWhenThereIsSpace() throws Exception {
    Path store = folder.resolve("full");
    // Together more than the limit, but not with the titles left out.
    List<String> titled = new ArrayList<>();
    for (String line : lines(0, DOCUMENTS)) {
      String title = line.substring(8, 18) + " and a long title".repeat(4_000);
      titled.add("{\"title\": \"" + title + "\", " + line.substring(1));
    }
    Path file = Files.write(folder.resolve("titled.jsonl"), titled);
    Builds.prepareStore(store);
    try (ChildProcess child =
        ChildProcess.start(
            "ulimit -f 8300; exec", "build", "--store", store.toString(), file.toString())) {
      assertThat(child.end()).isEqualTo(Command.FAILED);
      assertThat(child.heard())
          .singleElement()
          .asString()
          .startsWith("dramatis: The disk of the store " + store + " is full");
    }

    assertHoldsWholeDocuments(store, 0);
    build(store);
    statementsOf(store).mustEqual(undisturbed);
  }

  @Test
  void saysWhatItMayNotReadOrWrite() throws Exception {
    String prefix = withoutTheRightsOfRoot();
    Path news = Files.createDirectories(folder.resolve("news"));
    Path secret = Files.writeString(news.resolve("secret.txt"), TEXTS.get(0));
    Files.writeString(news.resolve("good.txt"), TEXTS.get(0));
    secret.toFile().setReadable(false, false);
    Path store = folder.resolve("half");
    Builds.prepareStore(store);
    try (ChildProcess child =
        ChildProcess.start(prefix, "build", "--store", store.toString(), news.toString())) {
      assertThat(child.end()).isEqualTo(Command.FAILED);
      assertThat(child.heard()).singleElement().asString().contains("secret.txt: no permission");
    }
    try (GraphStore opened = GraphStore.open(store)) {
      assertThat(opened.statistics().documents()).isEqualTo(1);
    }

    Path locked = Files.createDirectories(folder.resolve("read-only"));
    locked.toFile().setWritable(false, false);
    try (ChildProcess child =
        ChildProcess.start(
            prefix,
            "build",
            "--store",
            locked.resolve("store").toString(),
            news.resolve("good.txt").toString())) {
      assertThat(child.end()).isEqualTo(Command.FAILED);
      assertThat(child.heard())
          .singleElement()
          .asString()
          .startsWith("dramatis: Cannot make a store in " + locked.resolve("store"))
          .contains("no permission");
    } finally {
      locked.toFile().setWritable(true, false);
    }
  }

  /** Shell words after which permissions count, for root too. */
  private static String withoutTheRightsOfRoot() throws Exception {
    if (!System.getProperty("user.name").equals("root")) {
      return "exec";
    }
    String prefix =
        "exec setpriv --inh-caps=-dac_override,-dac_read_search"
            + " --bounding-set=-dac_override,-dac_read_search";
    Process test = new ProcessBuilder("bash", "-c", prefix + " true").start();
    assumeTrue(test.waitFor() == 0, "Permissions do not bind root, and setpriv cannot change that");
    return prefix;
  }
}
