package org.dramatis.view.snapshot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.Thing;

/**
 * All things of a store and what ties them, as they were at one moment. Things, links and documents
 * have numbers, in the order of their IRIs.
 */
public final class Snapshot {

  private static final Set<String> TYING = Set.of("actor", "target", "participant", "destination");

  private final String state;
  private final Classes classes;
  private final Entry[] things;
  private final Link[] links;
  private final Report[] reports;
  private final Lists linksOfThings;
  private final Lists reportsOfThings;
  private final Lists reportsOfLinks;

  /**
   * @param state names the moment
   * @param things by IRI
   * @param reportsOfLinks of relations and posts; a role is told where its event is
   */
  Snapshot(
      String state,
      Classes classes,
      Entry[] things,
      Link[] links,
      Report[] reports,
      Lists reportsOfThings,
      Lists reportsOfLinks) {
    this.state = state;
    this.classes = classes;
    this.things = things;
    this.links = links;
    this.reports = reports;
    this.linksOfThings = byThing(things.length, links);
    this.reportsOfThings = reportsOfThings;
    this.reportsOfLinks = reportsOfLinks;
  }

  private static Lists byThing(int size, Link[] links) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < links.length; i++) {
      pairs.add(links[i].from(), i);
      pairs.add(links[i].to(), i);
    }
    return pairs.byRow(size);
  }

  /** Names the moment: another one after each change of the graph. */
  public String state() {
    return state;
  }

  public Classes classes() {
    return classes;
  }

  /** How many things there are. */
  public int size() {
    return things.length;
  }

  public Entry entry(int thing) {
    return things[thing];
  }

  /** As answers name it. */
  public Thing thing(int thing) {
    return things[thing].thing(classes);
  }

  /** The number of the thing that has an IRI. */
  public Optional<Integer> number(String iri) {
    int at =
        Arrays.binarySearch(
            things, null, Comparator.comparing(entry -> entry == null ? iri : entry.iri()));
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /**
   * The number of the thing that has an IRI.
   *
   * @throws ViewException if there is none
   */
  public int required(String iri) {
    return number(iri)
        .orElseThrow(
            () ->
                ViewException.unknown(
                    "Nothing here has the address " + iri + ".", "Find it by its name instead."));
  }

  public IntStream events() {
    return IntStream.range(0, things.length).filter(thing -> things[thing].isEvent());
  }

  public IntStream entities() {
    return IntStream.range(0, things.length).filter(thing -> !things[thing].isEvent());
  }

  public int linkCount() {
    return links.length;
  }

  public Link link(int number) {
    return links[number];
  }

  /** The numbers of the links that a thing is at either end of. */
  public IntStream links(int thing) {
    return linksOfThings.of(thing);
  }

  /** Those who take part in an event, each once, whatever their roles. */
  public IntStream participants(int event) {
    return links(event)
        .filter(link -> links[link].isRole())
        .map(link -> links[link].to())
        .distinct();
  }

  /** Those whom an event ties to each other, each once: not where it is, nor its topic. */
  public IntStream tied(int event) {
    return links(event)
        .filter(link -> TYING.contains(links[link].relation()) && links[link].isRole())
        .map(link -> links[link].to())
        .distinct();
  }

  /** How many things are next to it. */
  public int degree(int thing) {
    return (int) links(thing).map(link -> links[link].other(thing)).distinct().count();
  }

  public List<Report> reports() {
    return List.of(reports);
  }

  public Report report(int number) {
    return reports[number];
  }

  /** The numbers of the documents that mention a thing. */
  public IntStream reportsOf(int thing) {
    return reportsOfThings.of(thing);
  }

  /** The documents that tell of a fact. */
  public Stream<Report> told(int link) {
    IntStream numbers =
        links[link].isRole() ? reportsOfThings.of(links[link].from()) : reportsOfLinks.of(link);
    return numbers.mapToObj(number -> reports[number]);
  }
}
