package org.dramatis.model;

import java.util.List;

/**
 * What was found when two names were compared.
 *
 * @param reasons that count
 * @param against what makes it impossible that the two are one, in the words of a reader
 */
public record Comparison(Side one, Side other, List<Reason> reasons, List<String> against) {

  public Comparison {
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
  }

  /** The sum of what counts. */
  public double score() {
    return reasons.stream().mapToDouble(Reason::weight).sum();
  }

  /**
   * A name, and some of those it is a name of.
   *
   * @param members local things that are called so, in their order
   */
  public record Side(String name, List<LocalThing> members) {

    public Side {
      members = List.copyOf(members);
    }
  }
}
