package org.dramatis.resolve.match;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Reason;

/**
 * How much speaks for two things being one, and what: so that each merge can be explained.
 *
 * @param reasons what was found, each with what it adds
 */
public record MatchScore(List<Reason> reasons) {

  /** From this on, two things are taken for one. */
  public static final double THRESHOLD = 1.0;

  /** No likeness at all. */
  public static final MatchScore NONE = new MatchScore(List.of());

  public MatchScore {
    reasons = List.copyOf(reasons);
  }

  public static MatchScore of(String name, double weight) {
    return new MatchScore(List.of(new Reason(name, weight)));
  }

  public MatchScore and(String name, double weight) {
    List<Reason> more = new ArrayList<>(reasons);
    more.add(new Reason(name, weight));
    return new MatchScore(more);
  }

  public double value() {
    return reasons.stream().mapToDouble(Reason::weight).sum();
  }

  public boolean isMatch() {
    return value() >= THRESHOLD;
  }
}
