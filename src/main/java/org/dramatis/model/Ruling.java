package org.dramatis.model;

import java.util.List;

/**
 * What a judgement comes to among the claims that there are now.
 *
 * @param bound the claims that it binds, where they stand now
 * @param against the ids of the judgements that contradict it
 */
public record Ruling(
    Judgement judgement, Standing standing, List<JudgedClaim> bound, List<String> against) {

  /** Whether a judgement binds. */
  public enum Standing {
    IN_FORCE,
    /** What it is about is not among the claims; it binds again when that comes back. */
    DORMANT,
    /** A document takes for one thing what the judgement says are two. */
    INSEPARABLE,
    /** Other judgements say the opposite; none of them binds. */
    CONTRADICTED
  }

  public Ruling {
    bound = bound.stream().sorted().toList();
    against = against.stream().sorted().toList();
  }

  /** Whether its claim counts for nothing. */
  public boolean rejects() {
    return judgement.decision() == Judgement.Decision.REJECT && standing == Standing.IN_FORCE;
  }
}
