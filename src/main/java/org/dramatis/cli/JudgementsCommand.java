package org.dramatis.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Lists what has been judged. */
final class JudgementsCommand implements Command {

  @Override
  public String name() {
    return "judge list";
  }

  @Override
  public String summary() {
    return "tells what has been judged, and what came of it";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    return """
        Each judgement has an id, by which it can be undone. It is in force; or dormant, while what it is
        about is not among the claims; or it contradicts others, and then none of them binds.
        'query judgements' gives the same as a table, or as CSV.
        """;
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    Judged judged = new Judged(given, console);
    if (!judged.arguments().isEmpty()) {
      throw new UsageException(
          "judge list takes no arguments, and was given " + judged.arguments());
    }
    return judged.with(
        (store, judging) -> {
          String text = judged.text(store).all();
          console.out().print(text.isEmpty() ? "Nothing has been judged.\n" : text);
          judging.contradictions().forEach(it -> console.say("dramatis: " + it.line()));
          return DONE;
        });
  }
}
