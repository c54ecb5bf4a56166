package org.dramatis.serve;

import java.util.List;
import java.util.Optional;
import org.dramatis.model.Judgement.Decision;

/**
 * Writes judgements into the store that is served and brings its things up to date, which takes as
 * long as after a build. Who serves a store says how.
 */
public interface Judge {

  /**
   * What came of judging.
   *
   * @param judgement its IRI
   * @param contradiction what it contradicts, in words; none of these judgements binds then
   */
  record Outcome(String judgement, Optional<String> contradiction) {}

  /**
   * Judges two things, or claims.
   *
   * @param about IRIs of two things or mentions, or of the claims that are wrong
   * @param by who judges; else whoever serves the store
   * @throws org.dramatis.model.DramatisException if they cannot be judged; nothing has changed
   */
  Outcome judge(Decision decision, List<String> about, Optional<String> by, Optional<String> why);

  /**
   * Takes a judgement back.
   *
   * @param judgement its IRI
   * @throws org.dramatis.model.DramatisException if there is none
   */
  void undo(String judgement);
}
