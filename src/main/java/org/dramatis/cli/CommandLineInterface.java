package org.dramatis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.dramatis.model.DramatisException;

/**
 * Finds the command that a command line asks for, runs it, and says in one line what went wrong.
 */
final class CommandLineInterface {

  private final List<Command> commands;
  private final Console console;

  CommandLineInterface(List<Command> commands, Console console) {
    this.commands = List.copyOf(commands);
    this.console = console;
  }

  /** Returns the exit code. */
  int run(String... words) {
    int code = dispatch(words);
    console.out().flush();
    return console.out().checkError() && code == Command.DONE ? Command.FAILED : code;
  }

  private int dispatch(String... words) {
    if (words.length == 0) {
      new Help(console.err()).overview(commands);
      return Command.WRONG_USAGE;
    }
    String name = words[0];
    if (name.equals("--help") || name.equals("-h") || name.equals("help") && words.length == 1) {
      new Help(console.out()).overview(commands);
      return Command.DONE;
    }
    if (name.equals("--version")) {
      console.out().println("dramatis " + Main.version());
      return Command.DONE;
    }
    boolean help = name.equals("help");
    Optional<Command> command = find(help ? words[1] : name);
    if (command.isEmpty()) {
      return wrongUsage(
          "there is no command '" + (help ? words[1] : name) + "'", "dramatis --help");
    }
    return help
        ? run(command.get(), "--help")
        : run(command.get(), Arrays.copyOfRange(words, 1, words.length));
  }

  private Optional<Command> find(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private int run(Command command, String... words) {
    String help = "dramatis " + command.name() + " --help";
    try {
      Options options = command.options();
      CommandLine given =
          DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, words);
      if (given.hasOption("help")) {
        new Help(console.out()).of(command);
        return Command.DONE;
      }
      return command.run(given, console);
    } catch (ParseException e) {
      return wrongUsage(e.getMessage(), help);
    } catch (UsageException e) {
      return wrongUsage(e.getMessage(), help);
    } catch (DramatisException e) {
      console.say("dramatis: " + e.getMessage());
      return Command.FAILED;
    }
  }

  private int wrongUsage(String message, String help) {
    console.say("dramatis: " + message + " (try: " + help + ")");
    return Command.WRONG_USAGE;
  }
}
