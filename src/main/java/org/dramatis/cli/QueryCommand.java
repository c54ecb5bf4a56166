package org.dramatis.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.query.Format;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.Output;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;

/** Asks a store a question. */
final class QueryCommand implements Command {

  @Override
  public String name() {
    return "query";
  }

  @Override
  public String summary() {
    return "asks a store a question, by name or in SPARQL";
  }

  @Override
  public String arguments() {
    return "(NAME | FILE.rq | - | -e 'SPARQL')";
  }

  @Override
  public String details() {
    StringBuilder details = new StringBuilder("The questions that have a name:\n");
    for (NamedQuery query : NamedQueries.shipped().all()) {
      details.append(String.format("  %-28s %s%n", query.name(), query.question()));
    }
    return details
        .append("--explain NAME shows a question's parameters and its SPARQL.\n")
        .toString();
  }

  @Override
  public Options options() {
    Options options = CommandOptions.store();
    CommandOptions.with(
        options, "f", "format", "FORMAT", "table (default), csv, tsv, json, xml or turtle");
    CommandOptions.with(
        options, "b", "bind", "NAME=VALUE", "gives a parameter a value; may be repeated");
    CommandOptions.with(options, "e", "sparql", "SPARQL", "the query itself");
    CommandOptions.with(options, null, "timeout", "SECONDS", "stops a query that takes longer");
    return CommandOptions.with(options, null, "explain", "NAME", "shows a question and stops");
  }

  @Override
  public int run(CommandLine given, Console console) {
    if (given.hasOption("explain")) {
      NamedQuery query = NamedQueries.shipped().get(given.getOptionValue("explain"));
      console.out().print(query.help() + "\n" + query.text());
      return DONE;
    }
    Format format = Format.of(given.getOptionValue("format", "table"));
    NamedQuery query = query(given, console);
    Map<String, String> bindings = QueryArgument.bindings(given);
    Optional<Duration> limit =
        given.hasOption("timeout")
            ? Optional.of(Duration.ofSeconds(CommandOptions.countOf(given, "timeout", 1)))
            : Optional.empty();
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      OptionalInt width = console.columns();
      new QueryRunner(store.dataset(), limit)
          .write(query, bindings, new Output(format, width, console.out()));
      return DONE;
    }
  }

  private static NamedQuery query(CommandLine given, Console console) {
    List<String> arguments = given.getArgList();
    if (given.hasOption("sparql") == (arguments.size() == 1) || arguments.size() > 1) {
      throw new UsageException("query wants one question: a name, a file, -, or -e 'SPARQL'");
    }
    return given.hasOption("sparql")
        ? NamedQuery.of("-e", given.getOptionValue("sparql"))
        : QueryArgument.read(arguments.get(0), console);
  }
}
