package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.dossier.Draft.Time;
import org.dramatis.view.dossier.Listed.Page;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.graph.Terms;

/** The events in which a person, organisation or place took part, or that happened there. */
final class TakenPart {

  /** An entity that has two roles in one event is told of in the first. */
  private static final List<Node> ROLES =
      List.of(
          Terms.ACTOR,
          Terms.TARGET,
          Terms.PARTICIPANT,
          Terms.PLACE,
          Terms.ORIGIN,
          Terms.DESTINATION,
          Terms.INSTRUMENT,
          Terms.TOPIC);

  /** Whose part the name of the event tells. */
  private static final List<Node> NAMED =
      List.of(Terms.ACTOR, Terms.TARGET, Terms.PARTICIPANT, Terms.PLACE);

  private final Reading reading;

  TakenPart(Reading reading) {
    this.reading = reading;
  }

  private record Ranked(Node event, Node role, boolean untyped, int sources, int mentions) {

    private static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparing(Ranked::untyped)
            .thenComparing(Ranked::sources, Comparator.reverseOrder())
            .thenComparing(Ranked::mentions, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.event().getURI());
  }

  /**
   * The best supported events of a page in order of time, those without a date last. Events of no
   * known type come after all others: such small ones would crowd out those that are.
   */
  Listed<Draft> of(Node entity, Page page) {
    Map<Node, Node> roles = new LinkedHashMap<>();
    for (Node role : ROLES) {
      reading.graph().subjects(role, entity).forEach(event -> roles.putIfAbsent(event, role));
    }
    List<Ranked> ranked = new ArrayList<>();
    roles.forEach((event, role) -> ranked.add(ranked(event, role)));
    ranked.sort(Ranked.BEST_FIRST);
    Listed<Draft> listed = Listed.of(ranked, page, it -> draft(entity, it));
    List<Draft> inTime = new ArrayList<>(listed.shown());
    inTime.sort(Comparator.comparing(TakenPart::day));
    return new Listed<>(inTime, listed.left());
  }

  private static String day(Draft draft) {
    Time time = draft.time();
    return time.date().or(time::begin).or(time::end).orElse("~");
  }

  private Ranked ranked(Node event, Node role) {
    return new Ranked(
        event,
        role,
        reading.graph().has(event, Terms.TYPE, Terms.OCCURRENCE),
        reading.graph().number(event, Terms.SOURCE_COUNT),
        reading.graph().number(event, Terms.MENTION_COUNT));
  }

  private Draft draft(Node entity, Ranked ranked) {
    Node event = ranked.event();
    List<Part> parts = new ArrayList<>();
    parts.add(reading.link(event));
    if (!NAMED.contains(ranked.role())) {
      parts.add(Part.words(", as " + reading.things().label(ranked.role())));
    }
    Fact fact = Fact.of(event, Terms.localName(ranked.role()), entity);
    List<Node> mentions = reading.witnesses().behind(fact);
    return new Draft(
        fact,
        parts,
        reading.time(event),
        reading.standing(event),
        Optional.of(reading.typeLabel(event)),
        mentions,
        reading.witnesses().sources(mentions));
  }
}
