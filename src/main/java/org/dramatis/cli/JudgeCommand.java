package org.dramatis.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.query.Nearness;

/** Takes the user's word on what the documents say. */
final class JudgeCommand implements Command {

  private final List<Command> parts =
      List.of(
          new RelateCommand(Decision.SAME),
          new RelateCommand(Decision.DIFFERENT),
          new RejectCommand(),
          new JudgementsCommand(),
          new UndoCommand());

  @Override
  public String name() {
    return "judge";
  }

  @Override
  public String summary() {
    return "says that things are the same or different, or that a claim is wrong";
  }

  @Override
  public String arguments() {
    return "(same A B | different A B | reject CLAIM… | list | undo ID)";
  }

  @Override
  public String details() {
    StringBuilder details = new StringBuilder();
    for (Command part : parts) {
      String use = word(part) + " " + part.arguments();
      details.append(String.format("  %-22s %s%n", use.strip(), part.summary()));
    }
    return details
        .append(
            """
            A judgement wins over what the program makes of the documents, whatever is read or removed later.
            It is kept in the graph, and can be taken back. 'judge same --help' tells more of each.
            """)
        .toString();
  }

  @Override
  public Options options() {
    Options options = Judged.options(CommandOptions.store());
    return CommandOptions.with(options, null, "undo", "ID", "the same as undo ID");
  }

  @Override
  public Command part(List<String> arguments) {
    return parts.stream()
        .filter(part -> !arguments.isEmpty() && word(part).equals(arguments.get(0)))
        .findFirst()
        .orElse(this);
  }

  @Override
  public int run(CommandLine given, Console console) {
    List<String> arguments = given.getArgList();
    if (given.hasOption("undo")) {
      if (!arguments.isEmpty()) {
        throw new UsageException("judge --undo wants nothing besides the id of a judgement");
      }
      return new UndoCommand().run(given, console);
    }
    Command part = part(arguments);
    if (part == this) {
      throw new UsageException(unknown(arguments));
    }
    for (Option option : given.getOptions()) {
      if (!part.options().hasLongOption(option.getLongOpt())) {
        throw new UsageException(part.name() + " takes no --" + option.getLongOpt());
      }
    }
    return part.run(given, console);
  }

  private String unknown(List<String> arguments) {
    List<String> words = parts.stream().map(JudgeCommand::word).toList();
    if (arguments.isEmpty()) {
      return "judge wants one of " + String.join(", ", words);
    }
    List<String> near = Nearness.nearest(arguments.get(0), words);
    return "judge wants one of %s, not '%s'%s"
        .formatted(
            String.join(", ", words),
            arguments.get(0),
            near.isEmpty() ? "" : "; near it: " + String.join(", ", near));
  }

  private static String word(Command part) {
    return part.name().substring(part.name().indexOf(' ') + 1);
  }
}
