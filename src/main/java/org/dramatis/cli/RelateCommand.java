package org.dramatis.cli;

import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.JudgedParty;
import org.dramatis.model.Judgement.Decision;

/** Judges that two things are the same, or different. */
final class RelateCommand implements Command {

  private final Decision decision;

  /**
   * @param decision one that is about two things
   */
  RelateCommand(Decision decision) {
    this.decision = decision;
  }

  @Override
  public String name() {
    return "judge " + decision.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String summary() {
    return decision == Decision.SAME
        ? "says that A and B are one thing"
        : "says that A and B are two things";
  }

  @Override
  public String arguments() {
    return "A B";
  }

  @Override
  public String details() {
    return """
        A and B are names, parts of names, or IRIs: of things, or of mentions ('query mentions-of' lists
        these). If a name fits several things, they are listed, and nothing is judged. Two people of one
        name that are taken for one are told apart by a mention of each.
        """;
  }

  @Override
  public Options options() {
    return Judged.options(CommandOptions.store());
  }

  @Override
  public int run(CommandLine given, Console console) {
    Judged judged = new Judged(given, console);
    List<String> names = judged.arguments();
    if (names.size() != 2) {
      throw new UsageException(
          name() + " wants two names or IRIs, and was given " + names.size() + ": quote each");
    }
    return judged.with(
        (store, judging) -> {
          PartyNames things = new PartyNames(store);
          JudgedParty one = things.party(names.get(0));
          JudgedParty other = things.party(names.get(1));
          return judged.tell(
              store, judging, List.of(judging.relate(decision, one, other, judged.reason())));
        });
  }
}
