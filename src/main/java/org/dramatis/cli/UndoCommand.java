package org.dramatis.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.model.Judgement;

/** Takes a judgement back. */
final class UndoCommand implements Command {

  @Override
  public String name() {
    return "judge undo";
  }

  @Override
  public String summary() {
    return "takes a judgement back: the graph is as it would be without it";
  }

  @Override
  public String arguments() {
    return "ID";
  }

  @Override
  public String details() {
    return "ID is one that 'judge list' shows, or as much of its beginning as no other has.\n";
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    Judged judged = new Judged(given, console);
    List<String> ids =
        given.hasOption("undo") ? List.of(given.getOptionValue("undo")) : judged.arguments();
    if (ids.size() != 1 || ids.get(0).isBlank()) {
      throw new UsageException("judge undo wants the id of one judgement");
    }
    return judged.with(
        (store, judging) -> {
          String text = judged.text(store).all();
          Judgement undone = judging.undo(ids.get(0));
          console.out().println("Taken back: " + line(text, undone.id()));
          return DONE;
        });
  }

  private static String line(String text, String id) {
    return text.lines().filter(line -> line.startsWith(id)).findFirst().orElse(id);
  }
}
