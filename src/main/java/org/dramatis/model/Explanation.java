package org.dramatis.model;

import java.util.List;

/**
 * Why two things are one, or are not.
 *
 * @param same whether the resolver takes them for one
 * @param comparisons if they are one, the joins that lead from one name to the other; if not, what
 *     of both is most alike, and what speaks against it
 */
public record Explanation(boolean same, List<Comparison> comparisons) {

  public Explanation {
    comparisons = List.copyOf(comparisons);
  }
}
