package org.dramatis;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.Iris;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Judgements;
import org.dramatis.store.GraphStore;

/** Writes the user's judgements into a store, takes them back, and brings its things up to date. */
public final class Judging {

  private final GraphStore store;
  private final Stages stages;
  private final BuildListener listener;
  private final Clock clock;
  private final Iris iris;
  private final JudgementGraph graph;

  /**
   * @param listener hears of the things being made: they take as long as after a build
   */
  public Judging(GraphStore store, Stages stages, BuildListener listener, Clock clock) {
    this.store = store;
    this.stages = stages;
    this.listener = listener;
    this.clock = clock;
    this.iris = new Iris(store.base());
    this.graph = new JudgementGraph(store, iris);
  }

  /**
   * Who judges, and why.
   *
   * @param by a name
   */
  public record Reason(String by, Optional<String> why) {}

  /**
   * What came of judging.
   *
   * @param known whether it had been judged before; it then stays as it was
   */
  public record Made(Judgement judgement, boolean known) {}

  /**
   * Judges that two things are the same, or different.
   *
   * @throws UnjudgeableException if these are no two things
   */
  public Made relate(Decision decision, JudgedParty one, JudgedParty other, Reason reason) {
    return store.alone(() -> relateAlone(decision, one, other, reason));
  }

  private Made relateAlone(Decision decision, JudgedParty one, JudgedParty other, Reason reason) {
    List<FoundClaim> about =
        store.read(view -> new PartyFinder(new ClaimFinder(view, iris)).two(one, other));
    Made made = make(decision, about, reason, graph.all());
    keep(List.of(made), about);
    return made;
  }

  /**
   * Judges that claims are wrong: all of them or, if one cannot be judged, none.
   *
   * @param claims their IRIs
   * @throws UnjudgeableException if one is no claim that can be judged
   */
  public List<Made> reject(List<String> claims, Reason reason) {
    return store.alone(() -> rejectAlone(claims, reason));
  }

  private List<Made> rejectAlone(List<String> claims, Reason reason) {
    List<FoundClaim> found =
        store.read(
            view -> {
              PartyFinder finder = new PartyFinder(new ClaimFinder(view, iris));
              return claims.stream().distinct().map(finder::claim).toList();
            });
    Judgements before = graph.all();
    List<Made> made = new ArrayList<>();
    found.forEach(claim -> made.add(make(Decision.REJECT, List.of(claim), reason, before)));
    keep(made, found);
    return made;
  }

  private Made make(Decision decision, List<FoundClaim> about, Reason reason, Judgements before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<JudgedClaim> claims = about.stream().map(FoundClaim::claim).toList();
    Judgement judgement = new Judgement(decision, claims, reason.by(), now, reason.why());
    return before
        .find(judgement.id())
        .map(known -> new Made(known, true))
        .orElseGet(() -> new Made(judgement, false));
  }

  private void keep(List<Made> made, List<FoundClaim> about) {
    Map<JudgedClaim, String> names = new HashMap<>();
    about.forEach(found -> names.put(found.claim(), found.iri()));
    List<Judgement> fresh =
        made.stream().filter(it -> !it.known()).map(Made::judgement).distinct().toList();
    if (!fresh.isEmpty()) {
      graph.add(fresh, names);
    }
    bringUpToDate();
  }

  /**
   * Takes a judgement back: the things become what they would be without it.
   *
   * @param id of the judgement, or as much of its beginning as no other has
   * @throws UnjudgeableException if there is none, or there are several
   */
  public Judgement undo(String id) {
    return store.alone(() -> undoAlone(id));
  }

  private Judgement undoAlone(String id) {
    List<Judgement> fitting =
        graph.all().all().stream().filter(judgement -> judgement.id().startsWith(id)).toList();
    if (fitting.isEmpty()) {
      throw new UnjudgeableException(
          "There is no judgement %s. 'judge list' names those that there are.".formatted(id));
    }
    if (fitting.size() > 1) {
      throw new UnjudgeableException(
          "Several judgements begin with %s: %s. Give more of the one you mean."
              .formatted(id, String.join(", ", fitting.stream().map(Judgement::id).toList())));
    }
    graph.remove(fitting.get(0));
    bringUpToDate();
    return fitting.get(0);
  }

  /** The contradictions among the judgements of the store. */
  public List<Contradiction> contradictions() {
    return graph.contradictions();
  }

  private void bringUpToDate() {
    listener.begun("Resolving", 1);
    try (KeptClaims kept = new KeptClaims(store.claims())) {
      stages.things(store, kept).bringUpToDate();
    } finally {
      listener.ended();
    }
  }
}
