package org.dramatis.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Judges that claims are wrong. */
final class RejectCommand implements Command {

  @Override
  public String name() {
    return "judge reject";
  }

  @Override
  public String summary() {
    return "says that what a document is read to claim is wrong";
  }

  @Override
  public String arguments() {
    return "CLAIM…";
  }

  @Override
  public String details() {
    return """
        CLAIM is the IRI of a relation, a post, an event mention, a quotation or a mention of a thing. The
        queries where-does-this-come-from, quotations-of and mentions-of list them. The claim stays in its
        document's graph, but nothing rests on it any more: no thing, no statement, no count.
        """;
  }

  @Override
  public Options options() {
    return Judged.options(CommandOptions.store());
  }

  @Override
  public int run(CommandLine given, Console console) {
    Judged judged = new Judged(given, console);
    List<String> claims = judged.arguments();
    if (claims.isEmpty()) {
      throw new UsageException("judge reject wants the IRI of a claim");
    }
    return judged.with(
        (store, judging) -> judged.tell(store, judging, judging.reject(claims, judged.reason())));
  }
}
