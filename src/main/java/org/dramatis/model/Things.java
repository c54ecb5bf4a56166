package org.dramatis.model;

import java.util.List;

/**
 * The people, organisations, places and events that a set of documents speaks of, each list by
 * path.
 *
 * @param rulings what the user's judgements came to
 */
public record Things(
    List<Entity> entities,
    List<Event> events,
    List<Tenure> tenures,
    List<Fact> facts,
    List<Copy> copies,
    List<Ruling> rulings) {

  public Things {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    tenures = List.copyOf(tenures);
    facts = List.copyOf(facts);
    copies = List.copyOf(copies);
    rulings = List.copyOf(rulings);
  }

  /** Things on which nothing was judged. */
  public Things(
      List<Entity> entities,
      List<Event> events,
      List<Tenure> tenures,
      List<Fact> facts,
      List<Copy> copies) {
    this(entities, events, tenures, facts, copies, List.of());
  }
}
