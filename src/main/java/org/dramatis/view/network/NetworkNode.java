package org.dramatis.view.network;

import org.dramatis.view.AboutThing;
import org.dramatis.view.graph.Thing;
import org.dramatis.view.snapshot.Snapshot;

/**
 * A thing in a network.
 *
 * @param degree how many things are next to it in the whole graph, whether shown or not
 */
public record NetworkNode(Thing thing, int degree) implements AboutThing {

  static NetworkNode of(Snapshot snapshot, int thing) {
    return new NetworkNode(snapshot.thing(thing), snapshot.degree(thing));
  }
}
