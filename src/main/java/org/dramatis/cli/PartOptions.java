package org.dramatis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.export.Selection;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.part.Answered;
import org.dramatis.export.part.Surroundings;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.ParameterType;
import org.dramatis.query.QueryRunner;
import org.dramatis.query.Thing;
import org.dramatis.query.ThingFinder;
import org.dramatis.store.GraphStore;

/** The options that choose a part of the graph. */
final class PartOptions {

  private final CommandLine given;
  private final Optional<NamedQuery> query;
  private final Interval period;
  private final int hops;

  static void addTo(Options options) {
    CommandOptions.with(
        options, null, "about", "NAME", "only what is near this thing; may be repeated");
    CommandOptions.with(
        options, null, "hops", "N", "how far from it, 0 for itself alone (default: 1)");
    CommandOptions.with(
        options, null, "from", "DATE", "only events on or after this day, month or year");
    CommandOptions.with(
        options, null, "to", "DATE", "only events on or before this day, month or year");
    CommandOptions.with(
        options,
        "c",
        "construct",
        "QUERY",
        "only what a query constructs, or the things it lists: a name, FILE.rq or -");
    CommandOptions.with(options, "e", "sparql", "SPARQL", "the same, with the query itself");
    CommandOptions.with(
        options, "b", "bind", "NAME=VALUE", "gives a parameter of the query a value");
  }

  /**
   * @throws UsageException if the options make no sense together
   */
  PartOptions(CommandLine given, Console console) {
    this.given = given;
    this.query = query(given, console);
    this.period = new Interval(date(given, "from"), date(given, "to"));
    this.hops =
        "0".equals(given.getOptionValue("hops")) ? 0 : CommandOptions.countOf(given, "hops", 1);
    boolean near = given.hasOption("about");
    if (given.hasOption("hops") && !near) {
      throw new UsageException("--hops goes with --about NAME");
    }
    if (given.hasOption("bind") && query.isEmpty()) {
      throw new UsageException("--bind goes with --construct or -e");
    }
    if (query.isPresent() && (near || period.isKnown())) {
      throw new UsageException("a query chooses by itself: leave --about, --from and --to out");
    }
    if (period.endsBefore(period)) {
      throw new UsageException("--from is later than --to");
    }
  }

  private static Optional<NamedQuery> query(CommandLine given, Console console) {
    if (given.hasOption("construct") && given.hasOption("sparql")) {
      throw new UsageException("--construct and -e are two queries: choose one");
    }
    return given.hasOption("sparql")
        ? Optional.of(NamedQuery.of("-e", given.getOptionValue("sparql")))
        : Optional.ofNullable(given.getOptionValue("construct"))
            .map(argument -> QueryArgument.read(argument, console));
  }

  private static Optional<String> date(CommandLine given, String option) {
    Optional<String> date = Optional.ofNullable(given.getOptionValue(option));
    if (date.isPresent() && !Interval.isDate(date.get())) {
      throw new UsageException(
          "--%s wants a date such as 2020, 2020-01 or 2020-01-03, not '%s'"
              .formatted(option, date.get()));
    }
    return date;
  }

  /** The part that is meant, of this store. */
  Selection selection(GraphStore store) {
    if (query.isPresent()) {
      return Answered.by(
          new QueryRunner(store.dataset(), Optional.empty()),
          query.get(),
          QueryArgument.bindings(given),
          store.base());
    }
    List<String> about = new ArrayList<>();
    ThingFinder finder = new ThingFinder(store.dataset());
    for (String name : CommandOptions.valuesOf(given, "about")) {
      about.add(best(finder.find(name, ParameterType.THING)));
    }
    return about.isEmpty() && !period.isKnown()
        ? Selection.everything()
        : new Surroundings(about, hops, period);
  }

  /** As {@code show} does: of several, the best known. */
  private static String best(List<Thing> found) {
    return found.get(0).iri();
  }
}
