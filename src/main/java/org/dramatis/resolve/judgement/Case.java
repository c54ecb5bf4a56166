package org.dramatis.resolve.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Ruling;
import org.dramatis.model.Ruling.Standing;

/** A judgement that two things are the same, or different, and what it is found to be about. */
final class Case {

  private final Judgement judgement;
  private final Side one;
  private final Side other;
  private final TreeSet<String> against = new TreeSet<>();

  Case(Judgement judgement) {
    this.judgement = judgement;
    JudgedClaim first = judgement.about().get(0);
    JudgedClaim second = judgement.about().get(1);
    boolean told = !first.names().equals(second.names()) || !first.type().equals(second.type());
    this.one = new Side(first, told);
    this.other = new Side(second, told);
  }

  String id() {
    return judgement.id();
  }

  /** What the two sides are; both the same. */
  Sort sort() {
    return judgement.about().get(0).sort();
  }

  boolean isSame() {
    return judgement.decision() == Decision.SAME;
  }

  List<Side> sides() {
    return List.of(one, other);
  }

  void bind(Map<LocalThing, Integer> homes) {
    sides().forEach(side -> side.bind(homes));
  }

  LocalThing one() {
    return one.bound().orElseThrow();
  }

  LocalThing other() {
    return other.bound().orElseThrow();
  }

  /** Whether both sides are there, and, if they shall be two things, are not one in a document. */
  boolean isHeard() {
    return isComplete() && (isSame() || !one().equals(other()));
  }

  private boolean isComplete() {
    return one.bound().isPresent() && other.bound().isPresent();
  }

  boolean isInForce() {
    return isHeard() && against.isEmpty();
  }

  void contradict(Case opposite) {
    against.add(opposite.id());
  }

  Ruling ruling() {
    List<JudgedClaim> bound =
        sides().stream().map(Side::boundClaim).flatMap(Optional::stream).toList();
    return new Ruling(judgement, standing(), bound, List.copyOf(against));
  }

  private Standing standing() {
    if (!isComplete()) {
      return Standing.DORMANT;
    }
    if (!isHeard()) {
      return Standing.INSEPARABLE;
    }
    return against.isEmpty() ? Standing.IN_FORCE : Standing.CONTRADICTED;
  }
}
