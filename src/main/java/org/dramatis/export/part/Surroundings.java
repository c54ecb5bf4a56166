package org.dramatis.export.part;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.Selection;
import org.dramatis.export.fact.Interval;

/**
 * What is near some things, or happened in some time, or both. A hop leads from a thing to all that
 * a relation, a post or an event ties it to; what ties the chosen to one another is chosen too. An
 * event brings all who take part in it.
 *
 * @param about the IRIs of the things in the middle; with none, the events of the period are
 * @param hops how far to go from them; 0 for themselves alone
 * @param period events that are not known to touch it are left out; unknown for no limit
 */
public record Surroundings(List<String> about, int hops, Interval period) implements Selection {

  public Surroundings {
    about = List.copyOf(about);
  }

  @Override
  public DatasetGraph of(DatasetGraph dataset) {
    Ties ties = new Ties(dataset);
    Set<Node> middle =
        about.stream().map(NodeFactory::createURI).collect(Collectors.toUnmodifiableSet());
    Set<Node> chosen = new HashSet<>(middle);
    if (middle.isEmpty()) {
      addEvents(ties, chosen);
    } else {
      addNear(ties, middle, chosen);
    }
    return new Excerpt(dataset, ties, chosen, middle, period).take();
  }

  private void addEvents(Ties ties, Set<Node> chosen) {
    for (Node event : ties.events()) {
      if (isInTime(ties, event)) {
        chosen.add(event);
        chosen.addAll(ties.participants(event));
      }
    }
  }

  private void addNear(Ties ties, Set<Node> middle, Set<Node> chosen) {
    Collection<Node> edge = middle;
    for (int hop = 0; hop < hops; hop++) {
      Set<Node> next = new HashSet<>();
      for (Node thing : edge) {
        addTied(ties, thing, chosen, next);
      }
      next.removeAll(chosen);
      chosen.addAll(next);
      edge = next;
    }
    if (hops > 0) {
      addBetween(ties, chosen);
    }
  }

  private void addTied(Ties ties, Node thing, Set<Node> chosen, Set<Node> next) {
    for (Node tied : ties.of(thing)) {
      if (!ties.isEvent(tied)) {
        next.add(tied);
      } else if (isInTime(ties, tied)) {
        (ties.isEvent(thing) ? next : chosen).add(tied);
        next.addAll(ties.participants(tied));
      }
    }
  }

  /** The events that all who take part in are chosen, and two of them at least. */
  private void addBetween(Ties ties, Set<Node> chosen) {
    Set<Node> seen = new HashSet<>(chosen);
    for (Node entity : List.copyOf(chosen)) {
      for (Node tied : ties.of(entity)) {
        if (ties.isEvent(tied) && seen.add(tied) && isInTime(ties, tied)) {
          Set<Node> participants = ties.participants(tied);
          if (participants.size() > 1 && chosen.containsAll(participants)) {
            chosen.add(tied);
          }
        }
      }
    }
  }

  private boolean isInTime(Ties ties, Node event) {
    return !period.isKnown() || ties.timeOf(event).touches(period);
  }
}
