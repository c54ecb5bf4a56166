package org.dramatis.view.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.evidence.Support;
import org.dramatis.view.graph.Standing;

/**
 * A statement before its evidence is summed up, which is done for those alone that are shown.
 *
 * @param typeLabel of an event, its class in words
 * @param mentions behind it
 * @param sources independent ones
 */
record Draft(
    Fact fact,
    List<Part> parts,
    Time time,
    Standing standing,
    Optional<String> typeLabel,
    Collection<Node> mentions,
    int sources) {

  /** What is told as a fact, and is no event. */
  static Draft asserted(
      Fact fact, List<Part> parts, Time time, Collection<Node> mentions, int sources) {
    return new Draft(fact, parts, time, Standing.ASSERTED, Optional.empty(), mentions, sources);
  }

  /** The statement, with its evidence summed up. */
  Statement statement(Reading reading) {
    Support support = reading.witnesses().support(mentions);
    return new Statement(
        fact.id(),
        parts,
        time.date(),
        time.begin(),
        time.end(),
        standing,
        sources,
        support.confidence(),
        typeLabel,
        support.said(),
        support.claim());
  }

  /** When something was or held. */
  record Time(Optional<String> date, Optional<String> begin, Optional<String> end) {

    static final Time NONE = new Time(Optional.empty(), Optional.empty(), Optional.empty());

    static Time on(String date) {
      return new Time(Optional.of(date), Optional.empty(), Optional.empty());
    }
  }
}
