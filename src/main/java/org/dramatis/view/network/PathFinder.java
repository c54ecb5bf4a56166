package org.dramatis.view.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;

/**
 * Finds the ways from one thing to another that say the most (Dijkstra's algorithm, from both ends:
 * A Note on Two Problems in Connexion with Graphs, 1959). Each step costs one, and more where it
 * leads through what is tied to very many: that two people both have to do with the United States
 * says little of them. Doubtful facts and such as one source alone tells cost a little more than
 * others, so that of equally short ways the best supported comes first.
 */
final class PathFinder {

  /** What it costs to pass through a thing with ten times as many neighbours. */
  private static final double PER_TENFOLD = 1.0;

  /** A place is where many things happen that have nothing to do with each other. */
  private static final double PLACE = 3;

  /** An event of which no class says what happened hardly says how two things are linked. */
  private static final double UNTYPED = 0.75;

  /** A way that is so many times longer than the best one says nothing beside it. */
  private static final double FAR = 1.6;

  /** Things that are looked at before it is given up. */
  private static final int MOST = 200_000;

  private final Selection selection;
  private final Snapshot snapshot;
  private final Weights weights;

  /** What it costs, of what was looked at: a hub is met again and again. */
  private final double[] passage;

  PathFinder(Selection selection) {
    this.selection = selection;
    this.snapshot = selection.snapshot();
    this.weights = new Weights(snapshot);
    this.passage = new double[snapshot.size()];
    Arrays.fill(passage, -1);
  }

  private record Reached(int thing, double distance) {}

  /** A way by the numbers of its things and of the links between them, from its start on. */
  record Way(List<Integer> things, List<Integer> links, double length) {}

  /**
   * The best ways, none of which passes through what another one passes through.
   *
   * @param limit how many at most
   */
  List<Way> ways(int from, int to, int limit) {
    List<Way> ways = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    boolean direct = false;
    while (ways.size() < limit) {
      Optional<Way> way = new Search(from, to, used, direct).run();
      if (way.isEmpty() || !ways.isEmpty() && way.get().length() > FAR * ways.get(0).length()) {
        break;
      }
      ways.add(way.get());
      direct |= way.get().things().size() == 2;
      List<Integer> things = way.get().things();
      used.addAll(things.subList(1, things.size() - 1));
    }
    return ways;
  }

  /** What it costs to pass through a thing. */
  private double passage(int thing) {
    if (passage[thing] < 0) {
      passage[thing] =
          snapshot.entry(thing).isEvent()
              ? (weights.isTelling(thing) ? 0 : UNTYPED)
              : PER_TENFOLD * Math.log10(Math.max(1, snapshot.degree(thing)))
                  + (snapshot.entry(thing).kind() == Kind.PLACE ? PLACE : 0);
    }
    return passage[thing];
  }

  /** A relation is two steps long, as the way by way of an event is. */
  private static double length(Link link) {
    double doubt = (1 - link.confidence()) / 4 + 1.0 / (4 * Math.max(1, link.sources()));
    return (link.isRole() ? 1 : 2) + doubt;
  }

  /** One search, which goes on from whichever end has come less far. */
  private final class Search {

    private final int from;
    private final int to;
    private final Set<Integer> closed;
    private final boolean withoutDirect;
    private final Side forwards;
    private final Side backwards;
    private double best = Double.MAX_VALUE;
    private int meeting = -1;

    Search(int from, int to, Set<Integer> closed, boolean withoutDirect) {
      this.from = from;
      this.to = to;
      this.closed = closed;
      this.withoutDirect = withoutDirect;
      this.forwards = new Side(from);
      this.backwards = new Side(to);
    }

    Optional<Way> run() {
      int looked = 0;
      while (!forwards.isDone() && !backwards.isDone() && looked++ < MOST) {
        if (forwards.next() + backwards.next() >= best) {
          break;
        }
        Side side = forwards.next() <= backwards.next() ? forwards : backwards;
        side.expand(side == forwards ? backwards : forwards);
      }
      return meeting < 0 ? Optional.empty() : Optional.of(way());
    }

    private Way way() {
      List<Integer> things = new ArrayList<>();
      List<Integer> links = new ArrayList<>();
      for (int thing = meeting; thing != from; thing = forwards.before(thing)) {
        things.add(thing);
        links.add(forwards.links.get(thing));
      }
      things.add(from);
      Collections.reverse(things);
      Collections.reverse(links);
      for (int thing = meeting; thing != to; thing = backwards.before(thing)) {
        links.add(backwards.links.get(thing));
        things.add(backwards.before(thing));
      }
      return new Way(things, links, best);
    }

    /** What has been reached from one end: how far it is, and by which link. */
    private final class Side {

      private final int start;
      private final Map<Integer, Double> distances = new HashMap<>();
      private final Map<Integer, Integer> links = new HashMap<>();
      private final Set<Integer> done = new HashSet<>();
      private final PriorityQueue<Reached> queue =
          new PriorityQueue<>(
              Comparator.comparingDouble(Reached::distance).thenComparingInt(Reached::thing));

      Side(int start) {
        this.start = start;
        distances.put(start, 0.0);
        queue.add(new Reached(start, 0));
      }

      boolean isDone() {
        while (!queue.isEmpty() && done.contains(queue.peek().thing())) {
          queue.poll();
        }
        return queue.isEmpty();
      }

      double next() {
        return queue.peek().distance();
      }

      int before(int thing) {
        return snapshot.link(links.get(thing)).other(thing);
      }

      /** Goes on from what is nearest. The ends themselves are free to pass. */
      void expand(Side opposite) {
        int thing = queue.poll().thing();
        done.add(thing);
        double far = distances.get(thing) + (thing == start ? 0 : passage(thing));
        snapshot
            .links(thing)
            .forEach(
                number -> {
                  int other = snapshot.link(number).other(thing);
                  if (isOpen(number, other)) {
                    reach(other, number, far + length(snapshot.link(number)), opposite);
                  }
                });
      }

      private void reach(int thing, int number, double distance, Side opposite) {
        if (distance < distances.getOrDefault(thing, Double.MAX_VALUE)) {
          distances.put(thing, distance);
          links.put(thing, number);
          queue.add(new Reached(thing, distance));
          Double rest = opposite.distances.get(thing);
          if (rest != null) {
            meet(thing, distance + rest + (thing == opposite.start ? 0 : passage(thing)));
          }
        }
      }
    }

    private void meet(int thing, double length) {
      if (length < best) {
        best = length;
        meeting = thing;
      }
    }

    private boolean isOpen(int number, int other) {
      Link link = snapshot.link(number);
      boolean directly =
          link.from() == from && link.to() == to || link.from() == to && link.to() == from;
      return !(directly && withoutDirect)
          && !closed.contains(other)
          && selection.includes(number)
          && (other == from || other == to || selection.shows(other));
    }
  }
}
