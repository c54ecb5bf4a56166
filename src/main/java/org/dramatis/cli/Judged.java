package org.dramatis.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.Contradiction;
import org.dramatis.Judging;
import org.dramatis.Judging.Made;
import org.dramatis.Judging.Reason;
import org.dramatis.Stages;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.query.JudgementText;
import org.dramatis.query.NamedQueries;
import org.dramatis.store.GraphStore;

/** What the commands that judge have in common: who judges, the store, and what is said of it. */
final class Judged {

  private final CommandLine given;
  private final Console console;

  Judged(CommandLine given, Console console) {
    this.given = given;
    this.console = console;
  }

  static Options options(Options options) {
    CommandOptions.with(options, null, "why", "TEXT", "the reason, for those who ask later");
    return CommandOptions.with(
        options, null, "by", "NAME", "who judges (default: you, as you log in)");
  }

  /** What follows the word that says what to do; an IRI may stand in the brackets of SPARQL. */
  List<String> arguments() {
    return given.getArgList().stream()
        .skip(1)
        .map(String::strip)
        .map(word -> word.matches("<[^<>]+>") ? word.substring(1, word.length() - 1) : word)
        .toList();
  }

  Reason reason() {
    String by = given.getOptionValue("by", System.getProperty("user.name", "")).strip();
    if (by.isEmpty()) {
      throw new UsageException("nobody is known to judge: give a name with --by");
    }
    Optional<String> why = Optional.ofNullable(given.getOptionValue("why"));
    return new Reason(by, why.map(String::strip).filter(text -> !text.isEmpty()));
  }

  /** Does something with a store, and its judgements, that returns an exit code. */
  int with(BiFunction<GraphStore, Judging, Integer> work) {
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      Stages stages = Stages.of(new OntologyReader().read(), store);
      return work.apply(store, new Judging(store, stages, new Progress(console), console.clock()));
    }
  }

  /** Tells what has been judged; it failed if it contradicts what was judged before. */
  int tell(GraphStore store, Judging judging, List<Made> made) {
    JudgementText text = text(store);
    for (Made one : made) {
      if (one.known()) {
        console.say("This has been judged before, and stays as it was:");
      }
      console.out().print(text.of(one.judgement().id()));
    }
    List<Contradiction> contradictions =
        judging.contradictions().stream()
            .filter(it -> made.stream().anyMatch(one -> it.involves(one.judgement().id())))
            .toList();
    contradictions.forEach(it -> console.say("dramatis: " + it.line()));
    return contradictions.isEmpty() ? Command.DONE : Command.FAILED;
  }

  JudgementText text(GraphStore store) {
    return new JudgementText(store.dataset(), NamedQueries.shipped(), console.width());
  }
}
