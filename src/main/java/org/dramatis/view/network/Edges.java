package org.dramatis.view.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.view.FactId;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;

/** Says links as answers have them. */
final class Edges {

  private static final Set<String> MUTUAL = Set.of("spouse", "sibling", "relative", "participant");

  private final Selection selection;
  private final Snapshot snapshot;

  Edges(Selection selection) {
    this.selection = selection;
    this.snapshot = selection.snapshot();
  }

  /** The links between things, in the order of their numbers. */
  List<NetworkEdge> among(Set<Integer> things) {
    Set<Integer> numbers = new TreeSet<>();
    for (int thing : things) {
      snapshot
          .links(thing)
          .filter(number -> things.contains(snapshot.link(number).other(thing)))
          .filter(selection::includes)
          .forEach(numbers::add);
    }
    List<NetworkEdge> edges = new ArrayList<>();
    numbers.forEach(number -> edges.add(edge(snapshot.link(number))));
    return edges;
  }

  /** By which the evidence of a statement is asked for. */
  static String id(Entry from, String property, Entry to) {
    return new FactId(from.iri(), property, to.iri()).toString();
  }

  NetworkEdge edge(Link link) {
    Entry from = snapshot.entry(link.from());
    Entry to = snapshot.entry(link.to());
    return new NetworkEdge(
        link.id().isEmpty() ? id(from, link.relation(), to) : link.id(),
        from.iri(),
        to.iri(),
        link.sort(),
        link.relation(),
        link.label(),
        !MUTUAL.contains(link.relation()),
        link.standing(),
        link.sources(),
        Optional.of(Entry.rounded(link.confidence())),
        link.beginText(),
        link.endText(),
        Optional.empty(),
        Optional.empty());
  }
}
