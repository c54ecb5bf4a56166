package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {

  @TempDir static Path folder;
  static String store;

  @BeforeAll
  static void makeStore() {
    store = Terminal.harbourStore(folder.resolve("store")).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bild | there is no command 'bild'; near it: build",
        "help qery | there is no command 'qery'; near it: query",
        "--verion | there is no option '--verion'",
        "build --stor x samples | there is no option '--stor'; near it: --store",
        "build --store | --store wants a value: DIR",
        "build | build wants a file or folder to read",
        "build --threads 0 samples | --threads wants a number of at least 1, not '0'",
        "extract | extract wants a file or folder to read",
        "extract --threads two samples | --threads wants a number of at least 1, not 'two'",
        "remove | remove wants the id of a document",
        "show | show wants a name",
        "stats more | stats takes no arguments, and was given [more]",
        "export more | export takes no arguments, and was given [more]",
        "export -o news.csv | the ending of 'news.csv' tells no format; say which with --format",
        "export --construct ASK{} | for SPARQL itself, use -e 'ASK{}'",
        "export --format word | there is no format 'word'; there are turtle,",
        "query | query wants one question",
        "query who-met-whom timeline-of | query wants one question",
        "query who-meets-whom | There is no query \"who-meets-whom\". Near it: who-met-whom.",
        "query --explain who-meets-whom | Near it: who-met-whom.",
        "query --format word who-met-whom | There is no format \"word\". There are: table, csv",
        "query --bind name who-met-whom | --bind wants NAME=VALUE, not 'name'",
        "query --timeout soon who-met-whom | --timeout wants a number of at least 1, not 'soon'"
      })
  void isAnsweredWithOneLineAndExitCodeTwo(String words, String message) {
    expectLine(Terminal.run(words.split(" ")), Command.WRONG_USAGE, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeline-of | add --bind name=",
        "timeline-of --bind nam=X | has no parameter \"nam\". It has: name",
        "who-met-whom --format turtle | Turtle is for CONSTRUCT and DESCRIBE"
      })
  void ofAQueryIsFoundInTheStore(String words, String message) {
    String[] all = ("query --store " + store + " " + words).split(" ");
    expectLine(Terminal.run(all), Command.WRONG_USAGE, message);
  }

  @Test
  void ofSparqlSaysWhereItIsWrong() {
    expectLine(
        Terminal.run("query", "--store", store, "-e", "SELECT * WHERE { ?s ?p }"),
        Command.WRONG_USAGE,
        "Cannot read query -e, line 1, column 24");
  }

  @Test
  void leavesNoStoreBehind() {
    Path unmade = folder.resolve("unmade");
    Terminal.run("build", "--threads", "many", "--store", unmade.toString(), "samples");
    Terminal.run("build", "--store", unmade.toString(), folder.resolve("nothing.txt").toString());
    assertThat(unmade).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "query,who-met-whom",
    "show,Anna",
    "export,",
    "stats,",
    "validate,",
    "rebuild,",
    "remove,x",
    "compact,"
  })
  void aMissingStoreIsAFailureThatSaysWhatToDo(String command, String argument) {
    String missing = folder.resolve("missing").toString();
    Terminal terminal =
        argument == null
            ? Terminal.run(command, "--store", missing)
            : Terminal.run(command, "--store", missing, argument);
    expectLine(terminal, Command.FAILED, "There is no store in " + missing);
    assertThat(terminal.err()).contains("Build one first, or name another with --store");
    assertThat(Path.of(missing)).doesNotExist();
  }

  @Test
  void anUnknownNameIsAFailureAndNoWrongUsage() {
    expectLine(
        Terminal.run("show", "--store", store, "Nobody", "Whatsoever"),
        Command.FAILED,
        "Nobody Whatsoever");
    expectLine(
        Terminal.run("query", "--store", store, "timeline-of", "--bind", "name=Nobody Whatsoever"),
        Command.FAILED,
        "Nobody Whatsoever");
  }

  @Test
  void aMissingQueryFileIsAFailure() {
    expectLine(
        Terminal.run("query", "--store", store, folder.resolve("none.rq").toString()),
        Command.FAILED,
        "there is no such file or folder");
  }

  private static void expectLine(Terminal terminal, int code, String message) {
    assertThat(terminal.err()).startsWith("dramatis: ").contains(message);
    assertThat(terminal.err().lines()).hasSize(1);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.code()).isEqualTo(code);
  }
}
