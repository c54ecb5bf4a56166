package org.dramatis.cli;

import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Option;

/** Writes what there is to ask for. */
final class Help {

  private static final int COLUMN = 30;

  private final PrintStream out;

  Help(PrintStream out) {
    this.out = out;
  }

  void overview(List<Command> commands) {
    out.println("Dramatis reads news and builds a graph of who did what to whom, when and where,");
    out.println("in which every statement opens at its sentence.");
    out.println();
    out.println("usage: dramatis COMMAND [OPTIONS] [ARGUMENTS]");
    out.println();
    for (Command command : commands) {
      out.printf("  %-10s %s%n", command.name(), command.summary());
    }
    out.println();
    out.println("dramatis COMMAND --help tells more of each; --version which version this is.");
    out.println("Exit codes: 0 done, 1 something failed, 2 wrong usage.");
  }

  void of(Command command) {
    out.println("usage: dramatis " + command.name() + " [OPTIONS] " + command.arguments());
    out.println();
    out.println(capitalised(command.summary()) + ".");
    if (!command.details().isBlank()) {
      out.println();
      out.print(command.details().endsWith("\n") ? command.details() : command.details() + "\n");
    }
    out.println();
    command.options().getOptions().forEach(this::option);
  }

  private static String capitalised(String summary) {
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
  }

  private void option(Option option) {
    String letter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
    String argument = option.hasArg() ? " " + option.getArgName() : "";
    String left = "  " + letter + "--" + option.getLongOpt() + argument;
    String gap = left.length() < COLUMN ? " ".repeat(COLUMN - left.length()) : "  ";
    out.println(left + gap + option.getDescription());
  }
}
