package org.dramatis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.keep.MadeThings;
import org.dramatis.keep.MadeThings.Links;
import org.dramatis.map.Iris;
import org.dramatis.map.LinkMapper;
import org.dramatis.map.ThingIndex;
import org.dramatis.map.ThingMapper;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Things;
import org.dramatis.store.GraphUpdate;

/** Writes of the things and the links only those that are not in the graph as they should be. */
final class ThingDifference {

  private final Iris iris;
  private final MadeThings before;
  private final MadeThings now;
  private final Set<String> changed = new HashSet<>();
  private final Set<String> added = new HashSet<>();
  private final TreeSet<String> vanished = new TreeSet<>();
  private final TreeSet<String> documents = new TreeSet<>();

  /**
   * @param before what the graph holds
   * @param now what it should hold
   */
  ThingDifference(Iris iris, MadeThings before, MadeThings now) {
    this.iris = iris;
    this.before = before;
    this.now = now;
    now.things()
        .forEach(
            (path, digest) -> {
              Long known = before.things().get(path);
              if (known == null) {
                added.add(path);
              } else if (!known.equals(digest)) {
                changed.add(path);
              }
            });
    for (String path : before.things().keySet()) {
      if (!now.things().containsKey(path)) {
        vanished.add(path);
      }
    }
    now.documents()
        .forEach(
            (id, links) -> {
              if (!links.equals(before.documents().get(id))) {
                documents.add(id);
              }
            });
    for (String id : before.documents().keySet()) {
      if (!now.documents().containsKey(id)) {
        documents.add(id);
      }
    }
  }

  /** How many things and documents are not as they were. */
  ThingWork work() {
    return new ThingWork(now.documents().size(), added.size() + rewritten(), documents.size());
  }

  /** How many things stand in the graph otherwise than they should. */
  int rewritten() {
    return changed.size() + vanished.size();
  }

  /** The claims that must be known to write it, by their digests. */
  Set<String> claimsNeeded() {
    Set<String> digests = new LinkedHashSet<>();
    for (String id : documents) {
      digests.addAll(digests(id));
    }
    return digests;
  }

  private Set<String> digests(String document) {
    Set<String> digests = new LinkedHashSet<>();
    for (MadeThings made : List.of(before, now)) {
      Optional.ofNullable(made.documents().get(document))
          .ifPresent(links -> digests.add(links.claims()));
    }
    return digests;
  }

  /**
   * Writes it.
   *
   * @param claims finds claims by their digest
   */
  void write(Things things, Function<String, DocumentClaims> claims, GraphUpdate update) {
    new ThingMapper(iris).map(only(things, added::contains), triple -> add(update, triple));
    replaceThings(things, update);
    Map<String, List<Triple>> copies = new LinkedHashMap<>();
    new ThingMapper(iris)
        .mapCopies(
            things,
            (document, triple) ->
                copies.computeIfAbsent(document, key -> new ArrayList<>(1)).add(triple));
    LinkMapper links = new LinkMapper(iris, ThingIndex.of(things, documents::contains));
    for (String id : documents) {
      Set<Node> subjects = new LinkedHashSet<>();
      List<Triple> triples = new ArrayList<>(copies.getOrDefault(id, List.of()));
      Links old = before.documents().get(id);
      Links current = now.documents().get(id);
      if (old != null) {
        subjects.addAll(links.sources(claims.apply(old.claims())));
      }
      if (current != null) {
        DocumentClaims document = claims.apply(current.claims());
        links.map(document, triples::add);
        if (old != null && !old.claims().equals(current.claims())) {
          subjects.addAll(links.sources(document));
        }
      }
      update.describe(iris.things(), subjects, triples);
    }
  }

  private void replaceThings(Things things, GraphUpdate update) {
    Map<Node, List<Triple>> described = new LinkedHashMap<>();
    new ThingMapper(iris)
        .map(
            only(things, changed::contains),
            triple ->
                described
                    .computeIfAbsent(triple.getSubject(), key -> new ArrayList<>())
                    .add(triple));
    described.forEach((thing, triples) -> update.describe(iris.things(), List.of(thing), triples));
    for (String path : vanished) {
      Node thing = NodeFactory.createURI(iris.thing(path));
      update.describe(iris.things(), List.of(thing), List.of());
    }
  }

  private void add(GraphUpdate update, Triple triple) {
    update.add(iris.things(), List.of(triple));
  }

  /** What is said of some things alone. */
  private static Things only(Things things, Predicate<String> paths) {
    return new Things(
        things.entities().stream().filter(it -> paths.test(it.path())).toList(),
        things.events().stream().filter(it -> paths.test(it.path())).toList(),
        things.tenures().stream().filter(it -> paths.test(it.path())).toList(),
        things.facts().stream().filter(it -> paths.test(it.subject())).toList(),
        List.of(),
        things.rulings().stream().filter(it -> paths.test(it.judgement().path())).toList());
  }
}
