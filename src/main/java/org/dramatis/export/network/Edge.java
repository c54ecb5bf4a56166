package org.dramatis.export.network;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dramatis.export.fact.Fact;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Standing;

/**
 * What ties two nodes.
 *
 * @param sort "role", "relation", "post", "part" or "folded"
 * @param relation the local name of its property; of a folded one that of the class of its events
 * @param spells when it was so, in order; empty if that is not known
 * @param over whether it is said to be so no more
 * @param sources how many independent sources there are
 * @param sentence that says so most surely, and in which document; empty if the graph has none
 * @param events how many events it stands for, if it is folded
 */
record Edge(
    String id,
    String from,
    String to,
    String sort,
    String relation,
    String label,
    boolean directed,
    Standing standing,
    List<Interval> spells,
    boolean over,
    int sources,
    OptionalDouble confidence,
    String sentence,
    String document,
    int events) {

  static final String FOLDED = "folded";

  static String sort(Fact fact) {
    return fact.sort().name().toLowerCase(Locale.ROOT);
  }

  /** From its first begin to its last end. */
  Interval when() {
    if (spells.isEmpty()) {
      return Interval.UNKNOWN;
    }
    boolean open = spells.stream().anyMatch(spell -> spell.end().isEmpty());
    Optional<String> last =
        spells.stream().flatMap(spell -> spell.end().stream()).max(naturalOrder());
    return new Interval(spells.get(0).begin(), open ? Optional.empty() : last);
  }
}
