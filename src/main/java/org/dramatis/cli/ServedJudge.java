package org.dramatis.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dramatis.BuildListener;
import org.dramatis.Contradiction;
import org.dramatis.Judging;
import org.dramatis.Judging.Made;
import org.dramatis.Judging.Reason;
import org.dramatis.Stages;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.serve.Judge;
import org.dramatis.store.GraphStore;

/** Judges for those who see a served store as the commands do for those at the terminal. */
final class ServedJudge implements Judge {

  private final GraphStore store;
  private final Supplier<OntologyTriples> ontology;
  private final Clock clock;
  private final PartyNames things;
  private Judging judging;

  ServedJudge(GraphStore store, Supplier<OntologyTriples> ontology, Clock clock) {
    this.store = store;
    this.ontology = ontology;
    this.clock = clock;
    this.things = new PartyNames(store);
  }

  /** What resolving needs to know is read when somebody judges, which most never do. */
  private synchronized Judging judging() {
    if (judging == null) {
      Stages stages = Stages.of(ontology.get(), store);
      judging = new Judging(store, stages, BuildListener.NONE, clock);
    }
    return judging;
  }

  @Override
  public synchronized Outcome judge(
      Decision decision, List<String> about, Optional<String> by, Optional<String> why) {
    Reason reason =
        new Reason(by.orElseGet(() -> System.getProperty("user.name", "a reader")), why);
    List<Made> made =
        decision == Decision.REJECT
            ? judging().reject(about, reason)
            : List.of(
                judging()
                    .relate(
                        decision, things.party(about.get(0)), things.party(about.get(1)), reason));
    String id = made.get(0).judgement().id();
    return new Outcome(
        store.base() + made.get(0).judgement().path(),
        judging().contradictions().stream()
            .filter(it -> made.stream().anyMatch(one -> it.involves(one.judgement().id())))
            .findFirst()
            .map(it -> sentence(id, it)));
  }

  private static String sentence(String id, Contradiction contradiction) {
    return "It is kept as %s, and contradicts %s: none of them binds until one is undone."
        .formatted(
            id,
            String.join(
                ", ",
                contradiction.different().equals(id)
                    ? contradiction.same()
                    : List.of(contradiction.different())));
  }

  @Override
  public synchronized void undo(String judgement) {
    judging().undo(judgement.substring(judgement.lastIndexOf('/') + 1));
  }
}
