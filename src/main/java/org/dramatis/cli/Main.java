package org.dramatis.cli;

import java.util.List;
import java.util.Optional;

/** Where the process begins and ends. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    int code = new CommandLineInterface(commands(), Console.ofProcess()).run(words);
    System.exit(code);
  }

  static List<Command> commands() {
    return List.of(
        new BuildCommand(),
        new QueryCommand(),
        new ShowCommand(),
        new WhyCommand(),
        new JudgeCommand(),
        new ExportCommand(),
        new ServeCommand(),
        new ExtractCommand(),
        new StatsCommand(),
        new ValidateCommand(),
        new RebuildCommand(),
        new RemoveCommand(),
        new CompactCommand(),
        new NamesCommand());
  }

  /** The program's version, "development" where it does not run from its jar. */
  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
