package org.dramatis.resolve.event;

import java.util.List;
import org.dramatis.resolve.judgement.Affinity;

/** An occurrence goes with the one that it would be joined with first. */
final class OccurrenceAffinity implements Affinity<Occurrence> {

  private final Gists gists;
  private final EventMatcher matcher;

  OccurrenceAffinity(Gists gists, EventMatcher matcher) {
    this.gists = gists;
    this.matcher = matcher;
  }

  @Override
  public double of(Occurrence occurrence, List<Occurrence> seeds) {
    Traits.Numbering numbering = new Traits.Numbering();
    Traits own = numbering.of(occurrence, gists);
    return seeds.stream()
        .map(seed -> numbering.of(seed, gists))
        .filter(seed -> !Conflict.between(own, seed))
        .mapToDouble(seed -> matcher.score(own, seed))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
