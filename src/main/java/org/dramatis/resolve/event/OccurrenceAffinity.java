package org.dramatis.resolve.event;

import java.util.List;
import org.dramatis.resolve.judgement.Affinity;

/** An occurrence goes with the one that it would be joined with first. */
final class OccurrenceAffinity implements Affinity<Occurrence> {

  private final EventMatcher matcher = new EventMatcher();

  @Override
  public double of(Occurrence occurrence, List<Occurrence> seeds) {
    Traits.Numbering numbering = new Traits.Numbering();
    Traits own = numbering.of(occurrence);
    return seeds.stream()
        .mapToDouble(seed -> matcher.score(own, numbering.of(seed)))
        .max()
        .orElse(0);
  }
}
