package org.dramatis.query;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/** Finds the things of a graph by what people call them, or by an IRI that they have or had. */
public final class ThingFinder {

  private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern BRACKETED = Pattern.compile("^<([^<>]+)>$");
  private static final Pattern DIGEST = Pattern.compile("-[0-9a-f]{4,16}$");

  private final Dataset dataset;
  private final Labels labels;
  private final KnownNames names;

  public ThingFinder(Dataset dataset) {
    this.dataset = dataset;
    this.labels = new Labels(dataset);
    this.names = new KnownNames(dataset);
  }

  /** How a name fits, best first. */
  private enum Fit {
    WHOLE,
    WORDS,
    PARTS
  }

  /**
   * The things that fit best, best supported first: those that are called so; else those whose name
   * has all the words; else those whose name has all of them in some word.
   *
   * @param nameOrIri an IRI may stand in the brackets of SPARQL
   * @param type which things are looked for
   * @throws UnknownName if nothing fits
   */
  public List<Thing> find(String nameOrIri, ParameterType type) {
    String asked = BRACKETED.matcher(nameOrIri.strip()).replaceFirst("$1");
    return Txn.calculateRead(dataset, () -> isIri(asked) ? byIri(asked) : byName(asked, type));
  }

  private static boolean isIri(String text) {
    return IRI.matcher(text).matches() && text.matches("(https?|file|urn|tag):.*");
  }

  private List<Thing> byName(String given, ParameterType type) {
    String asked = Naming.fold(given);
    List<KnownNames.Name> known = names.of(type);
    Map<Fit, Collection<String>> fitting = new EnumMap<>(Fit.class);
    for (KnownNames.Name name : known) {
      Fit fit = asked.isEmpty() ? null : fit(name.folded(), asked);
      if (fit != null) {
        fitting.computeIfAbsent(fit, key -> new TreeSet<>()).add(name.label().thing());
      }
    }
    return fitting.values().stream()
        .findFirst()
        .map(labels::describe)
        .orElseThrow(() -> nothingCalled(given, asked, known));
  }

  private static Fit fit(String label, String asked) {
    if (label.equals(asked)) {
      return Fit.WHOLE;
    }
    if (Naming.hasWords(label, asked)) {
      return Fit.WORDS;
    }
    return Naming.hasParts(label, asked) ? Fit.PARTS : null;
  }

  private static UnknownName nothingCalled(String name, String asked, List<KnownNames.Name> known) {
    Map<String, String> written = new LinkedHashMap<>();
    known.forEach(it -> written.merge(it.folded(), it.label().text(), ThingFinder::first));
    List<String> nearest =
        Nearness.nearest(asked, written.keySet()).stream().map(written::get).toList();
    return new UnknownName(
        "Nothing in the graph is called \""
            + name
            + "\"."
            + (nearest.isEmpty() ? "" : " Near it: " + String.join(", ", nearest) + "."));
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private List<Thing> byIri(String iri) {
    List<Thing> things = labels.describe(List.of(iri));
    if (things.isEmpty()) {
      things = labels.describe(labels.denotedBy(iri));
    }
    if (things.isEmpty()) {
      things = labels.describe(formerly(iri));
    }
    if (things.isEmpty()) {
      throw new UnknownName(
          "The graph has nothing with the IRI " + iri + ". Ask for its name instead.");
    }
    return things;
  }

  /**
   * IRIs are minted from a name of the thing, and the name stays with it when the thing grows: so
   * an IRI that is no longer in use leads to what has the name now. An event's IRI is followed as
   * far as the digest that tells it from its likes.
   */
  private List<String> formerly(String iri) {
    String[] path = URI.create(iri).getSchemeSpecificPart().split("/");
    if (path.length < 2) {
      return List.of();
    }
    String kind = path[path.length - 2];
    String slug = path[path.length - 1];
    String withoutDigest = DIGEST.matcher(slug).replaceFirst("");
    List<String> whole = new ArrayList<>();
    List<String> stem = new ArrayList<>();
    for (KnownNames.Name name : names.of(ParameterType.THING)) {
      Labels.Label label = name.label();
      if (!label.kind().equalsIgnoreCase(kind)) {
        continue;
      }
      String current = slugOf(name, kind);
      if (current.equals(slug)) {
        whole.add(label.thing());
      } else if (current.equals(withoutDigest)) {
        stem.add(label.thing());
      }
    }
    return new ArrayList<>(new TreeSet<>(whole.isEmpty() ? stem : whole));
  }

  private static String slugOf(KnownNames.Name name, String kind) {
    return kind.equals("event")
        ? DIGEST.matcher(name.label().thing().replaceFirst(".*/", "")).replaceFirst("")
        : name.folded().replace(' ', '-');
  }
}
