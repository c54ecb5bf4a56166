package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

  static List<String> names() {
    return Main.commands().stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellsOfEveryCommandWhatItIsGivenAndWhatItDoes(String name) {
    Command command =
        Main.commands().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    Terminal help = Terminal.run(name, "--help");
    assertThat(help.code()).isEqualTo(Command.DONE);
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("usage: dramatis " + name);
    assertThat(help.out()).containsIgnoringCase(command.summary());
    command
        .options()
        .getOptions()
        .forEach(option -> assertThat(help.out()).contains("--" + option.getLongOpt()));
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(112));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTheSameHoweverItIsAskedFor(String name) {
    assertThat(Terminal.run("help", name)).isEqualTo(Terminal.run(name, "--help"));
    assertThat(Terminal.run(name, "-h")).isEqualTo(Terminal.run(name, "--help"));
  }

  @Test
  void namesEveryCommand() {
    Terminal help = Terminal.run("--help");
    assertThat(help.code()).isEqualTo(Command.DONE);
    names().forEach(name -> assertThat(help.out()).containsPattern("(?m)^  " + name + " "));
    assertThat(Terminal.run("help")).isEqualTo(help);
    assertThat(Terminal.run("-h")).isEqualTo(help);
  }

  @Test
  void goesToStandardErrorWhereNothingWasAskedFor() {
    Terminal nothing = Terminal.run();
    assertThat(nothing.code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).isEqualTo(Terminal.run("--help").out());
  }

  @Test
  void ofQueryListsTheQuestions() {
    assertThat(Terminal.run("help", "query").out())
        .contains("who-met-whom")
        .contains("Who met whom, when and where?");
  }

  @Test
  void ofAQuestionShowsItsParametersAndItsSparql() {
    Terminal terminal = Terminal.run("query", "--explain", "timeline-of");
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(terminal.out()).contains("--bind name=…").contains("SELECT");
  }

  @Test
  void saysWhichVersionThisIs() {
    Terminal terminal = Terminal.run("--version");
    assertThat(terminal.code()).isEqualTo(Command.DONE);
    assertThat(terminal.out()).matches("dramatis \\S+\n");
  }
}
