package org.dramatis.view.network;

import java.util.HashMap;
import java.util.Map;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Snapshot;

/**
 * How much an event or relation counts for a picture, where not all fit. What many independent
 * sources tell counts more, logarithmically; that somebody said something, and what no class
 * describes, counts little, as half the words of the news would else be in the picture. The factors
 * are set by looking at pictures.
 */
final class Weights {

  private static final double SPEECH = 0.3;
  private static final double UNTYPED = 0.25;

  /** What one is worth of which the program is not sure at all; it is always one more if it is. */
  private static final double DOUBTFUL = 0.25;

  /** A relation holds for long, but says less of what happened than an event does. */
  private static final double RELATION = 0.6;

  private final Snapshot snapshot;
  private final Map<String, Double> byType = new HashMap<>();

  Weights(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  double ofEvent(int event) {
    Entry entry = snapshot.entry(event);
    return byType.computeIfAbsent(entry.type(), this::ofType) * ofSupport(entry);
  }

  private double ofType(String type) {
    if (!isTelling(type)) {
      return UNTYPED;
    }
    return snapshot.classes().isBelow(type, "Communication") ? SPEECH : 1;
  }

  private static double ofSupport(Entry entry) {
    double told = Math.log1p(entry.sources()) + Math.log1p(entry.mentions()) / 4;
    return told * (DOUBTFUL + entry.confidence());
  }

  /** Whether its class says what happened. */
  boolean isTelling(int event) {
    return isTelling(snapshot.entry(event).type());
  }

  private static boolean isTelling(String type) {
    return !type.equals("Event") && !type.equals("Occurrence");
  }

  static double ofRelation(Link link) {
    return RELATION * ofSources(link.sources());
  }

  static double ofSources(int sources) {
    return Math.log1p(sources);
  }
}
