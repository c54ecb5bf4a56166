package org.dramatis.cli;

import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.dramatis.model.DramatisException;
import org.dramatis.query.Nearness;
import org.dramatis.query.UnknownQuery;
import org.dramatis.query.UnreadableQuery;
import org.dramatis.query.UnsuitableFormat;
import org.dramatis.query.WrongBinding;

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
    return name.equals("help")
        ? find(words[1]).map(command -> run(command, "--help")).orElseGet(() -> unknown(words[1]))
        : find(name)
            .map(command -> run(command, Arrays.copyOfRange(words, 1, words.length)))
            .orElseGet(() -> unknown(name));
  }

  private Optional<Command> find(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private int unknown(String name) {
    List<String> near = Nearness.nearest(name, commands.stream().map(Command::name).toList());
    String kind = name.startsWith("-") ? "option" : "command";
    return wrongUsage(
        "there is no %s '%s'%s"
            .formatted(kind, name, near.isEmpty() ? "" : "; near it: " + String.join(", ", near)),
        "dramatis --help");
  }

  private int run(Command command, String... words) {
    String help = "dramatis " + command.name() + " --help";
    try {
      Options options = command.options();
      CommandLine given =
          DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, words);
      if (given.hasOption("help")) {
        new Help(console.out()).of(command.part(given.getArgList()));
        return Command.DONE;
      }
      rejectArguments(command, given);
      return command.run(given, console);
    } catch (ParseException e) {
      return wrongUsage(WrongOption.message(e, command.options()), help);
    } catch (UsageException | InvalidPathException e) {
      return wrongUsage(e.getMessage(), help);
    } catch (UnknownQuery | UnreadableQuery | UnsuitableFormat | WrongBinding e) {
      console.say("dramatis: " + e.getMessage());
      return Command.WRONG_USAGE;
    } catch (DramatisException e) {
      console.say("dramatis: " + e.getMessage());
      return Command.FAILED;
    } catch (OutOfMemoryError e) {
      console.say("dramatis: not enough memory. Give it more: DRAMATIS_OPTS=-Xmx8g dramatis …");
      return Command.FAILED;
    }
  }

  private static void rejectArguments(Command command, CommandLine given) {
    if (command.arguments().isEmpty() && !given.getArgList().isEmpty()) {
      throw new UsageException(
          command.name() + " takes no arguments, and was given " + given.getArgList());
    }
  }

  private int wrongUsage(String message, String help) {
    console.say("dramatis: " + message + " (try: " + help + ")");
    return Command.WRONG_USAGE;
  }
}
