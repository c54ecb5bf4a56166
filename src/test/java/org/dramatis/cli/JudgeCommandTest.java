package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dramatis.SmallNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the terminal says when somebody judges. */
class JudgeCommandTest {

  private static final String DOCUMENT = "https://w3id.org/dramatis/kg/document/";

  @TempDir Path folder;
  private String store;

  /** Made when it is first asked for. */
  private Terminal judge(String... words) {
    if (store == null) {
      store = SmallNews.store(folder.resolve("store")).toString();
    }
    String[] all = new String[words.length + 3];
    System.arraycopy(words, 0, all, 3, words.length);
    all[0] = "judge";
    all[1] = "--store";
    all[2] = store;
    return Terminal.run(all);
  }

  private static String id(Terminal terminal) {
    return terminal.out().substring(0, terminal.out().indexOf(':'));
  }

  @Test
  void judgesListsAndTakesBack() {
    Terminal made =
        judge("same", "Vane", "Nora Fenn", "--by", "Anna Lund", "--why", "the register");
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isEqualTo(Command.DONE);
    assertThat(made.out())
        .isEqualTo(
            """
            %s: Nora Vane and Nora Fenn are the same
                judged 2024-03-21 by Anna Lund: the register
                from a “Nora Vane” and b “Nora Fenn”
                in force: Nora Vane <https://w3id.org/dramatis/kg/person/nora-vane>
            """
                .formatted(id(made)));
    assertThat(judge("list")).isEqualTo(made);
    assertThat(Terminal.run("show", "--store", store, "Fenn").out())
        .startsWith("Nora Vane\n")
        .contains("Judgements\n----------\nNora Vane and Nora Fenn are the same\n")
        .contains(id(made) + ", judged 2024-03-21 by Anna Lund: the register\n");
    assertThat(Terminal.run("query", "--store", store, "judgements", "-f", "csv").out())
        .contains("Nora Vane and Nora Fenn are the same,same,in force,Anna Lund");
    assertThat(Terminal.run("export", "--store", store).out()).contains("judgement:" + id(made));

    Terminal again = judge("same", "Nora Fenn", "Nora Vane");
    assertThat(again.code()).isEqualTo(Command.DONE);
    assertThat(again.err()).contains("This has been judged before");
    assertThat(again.out()).isEqualTo(made.out());

    assertThat(judge("undo", id(made).substring(0, 5)).out())
        .isEqualTo("Taken back: " + id(made) + ": Nora Vane and Nora Fenn are the same\n");
    assertThat(judge("list").out()).isEqualTo("Nothing has been judged.\n");
  }

  @Test
  void theUserIsWhoJudges() {
    assertThat(judge("same", "Nora Vane", "Nora Fenn").out())
        .contains("by " + System.getProperty("user.name"));
  }

  @Test
  void undoIsAlsoAnOption() {
    Terminal made = judge("different", "Nora Vane", "Nora Fenn");
    assertThat(made.out())
        .contains("Nora Vane and Nora Fenn are different")
        .contains("in force: Nora Fenn <")
        .containsPattern("> and Nora Vane\\s+<");
    assertThat(judge("--undo", id(made)).code()).isEqualTo(Command.DONE);
    assertThat(judge("list").out()).isEqualTo("Nothing has been judged.\n");
  }

  @Test
  void anAmbiguousNameIsListedAndNotGuessed() {
    Terminal terminal = judge("same", "Nora", "Ida Holm");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err())
        .isEqualTo(
            """
            dramatis: "Nora" fits 2 things. Name the one you mean by its IRI:
              https://w3id.org/dramatis/kg/person/nora-vane  Nora Vane, Person, 3 mentions
              https://w3id.org/dramatis/kg/person/nora-fenn  Nora Fenn, Person, 1 mention
            """);
    assertThat(judge("list").out()).isEqualTo("Nothing has been judged.\n");
  }

  @Test
  void twoOfOneNameAreToldApartByTheirMentions() {
    Terminal terminal = judge("different", "Nora Vane", "Nora Vane");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.err())
        .contains(DOCUMENT + "a#entity-0-9")
        .contains(DOCUMENT + "c#entity-0-9");
    Terminal made = judge("different", DOCUMENT + "a#entity-0-9", DOCUMENT + "c#entity-0-9");
    assertThat(made.code()).isEqualTo(Command.DONE);
    assertThat(made.out())
        .contains("in force: Nora Vane <")
        .containsPattern("> and Nora Vane\\s+<");
  }

  @Test
  void aContradictionFailsAndNamesWhatItIsAbout() {
    String same = id(judge("same", "Nora Vane", "Nora Fenn"));
    Terminal terminal = judge("different", "Nora Vane", "Nora Fenn");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.out()).contains("contradicts " + same + ": none of them binds");
    assertThat(terminal.err()).contains(id(terminal) + " contradicts " + same);
    assertThat(judge("list").err()).isEqualTo(terminal.err());
    assertThat(Terminal.run("validate", "--store", store).out()).contains(same);
  }

  @Test
  void rejectsSeveralClaims() {
    String relation = DOCUMENT + "b#relation-0-27-memberOf-0-17";
    String quotation = DOCUMENT + "d#quotation-14-34";
    Terminal terminal = judge("reject", "<" + relation + ">", quotation + "\r");
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(terminal.out())
        .contains("The relation memberOf “Nora Fenn chairs Quay Trust” is wrong")
        .contains("The quotation “Nora Vane likes fish” is wrong");
    assertThat(Terminal.run("show", "--store", store, "Ida Holm").out())
        .doesNotContain("\nQuotations\n")
        .contains("The quotation “Nora Vane likes fish” is wrong");
    assertThat(Terminal.run("show", "--store", store, "Nora Vane").out())
        .doesNotContain("Nora Vane likes fish");
    Terminal nothing = judge("reject", quotation, DOCUMENT + "d#sentence-0-34");
    assertThat(nothing.code()).isEqualTo(Command.FAILED);
    assertThat(nothing.err()).contains("is no claim of a document").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "judge | judge wants one of same, different, reject, list, undo",
        "judge sane A B | not 'sane'; near it: same",
        "judge same A | judge same wants two names or IRIs, and was given 1",
        "judge different A B C | judge different wants two names or IRIs, and was given 3",
        "judge reject | judge reject wants the IRI of a claim",
        "judge undo | judge undo wants the id of one judgement",
        "judge undo a b | judge undo wants the id of one judgement",
        "judge --undo a b | judge --undo wants nothing besides",
        "judge list --why so | judge list takes no --why",
        "judge list all | judge list takes no arguments",
        "judge same A B --because so | there is no option '--because'"
      })
  void wrongUsageIsOneLine(String words, String message) {
    Terminal terminal = Terminal.run(words.split(" "));
    assertThat(terminal.err()).startsWith("dramatis: ").contains(message).hasLineCount(1);
    assertThat(terminal.code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(terminal.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"same", "different", "reject", "list", "undo"})
  void eachPartHasItsHelp(String part) {
    Terminal help = Terminal.run("judge", part, "--help");
    assertThat(help.code()).isEqualTo(Command.DONE);
    assertThat(help.out()).startsWith("usage: dramatis judge " + part + " ");
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(112));
  }

  @Test
  void unknownNamesAndMissingStoresAreFailures() {
    Terminal unknown = judge("same", "Nora Vane", "Nobody Whatsoever");
    assertThat(unknown.code()).isEqualTo(Command.FAILED);
    assertThat(unknown.err()).contains("Nobody Whatsoever").hasLineCount(1);
    Terminal gone = judge("undo", "abc");
    assertThat(gone.code()).isEqualTo(Command.FAILED);
    assertThat(gone.err()).contains("There is no judgement abc").hasLineCount(1);
    store = folder.resolve("missing").toString();
    Terminal missing = judge("list");
    assertThat(missing.code()).isEqualTo(Command.FAILED);
    assertThat(missing.err()).contains("There is no store in " + store).hasLineCount(1);
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void aStoreThatMayNotBeWrittenIsAFailure() throws IOException {
    judge("list");
    Path lock = Path.of(store, "lock");
    assertThat(lock.toFile().setWritable(false, false)).isTrue();
    assumeFalse(Files.isWritable(lock), "Permissions do not bind root");
    Terminal terminal = judge("same", "Nora Vane", "Nora Fenn");
    assertThat(terminal.code()).isEqualTo(Command.FAILED);
    assertThat(terminal.err()).contains("no permission").hasLineCount(1);
  }
}
