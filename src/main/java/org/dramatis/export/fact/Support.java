package org.dramatis.export.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The claims behind a fact.
 *
 * @param stories the documents that tell it, a copy as its original: as many independent sources
 * @param best the surest claim; empty if the graph has none
 */
public record Support(Set<String> stories, Optional<Claim> best) {

  public static final Support NONE = new Support(Set.of(), Optional.empty());

  private static final Comparator<Claim> SUREST_FIRST =
      Comparator.comparingDouble(Claim::confidence).reversed().thenComparing(Claim::mention);

  static Support of(Collection<Claim> claims) {
    Set<String> stories = new TreeSet<>();
    claims.forEach(claim -> stories.add(claim.story()));
    return new Support(stories, claims.stream().min(SUREST_FIRST));
  }

  /** What either has behind it; as sure as the surer. */
  public Support or(Support other) {
    return new Support(
        union(stories, other.stories),
        Stream.concat(best.stream(), other.best.stream()).min(SUREST_FIRST));
  }

  /**
   * What both have behind them: the stories that tell of the one and the other, or, where none
   * does, of either; as sure as the less sure.
   */
  public Support and(Support other) {
    Set<String> both = new TreeSet<>(stories);
    both.retainAll(other.stories);
    return new Support(
        both.isEmpty() ? union(stories, other.stories) : both,
        Stream.concat(best.stream(), other.best.stream()).max(SUREST_FIRST));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** How many independent sources there are. */
  public int sources() {
    return stories.size();
  }
}
