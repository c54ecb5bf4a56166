package org.dramatis.view.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.view.document.DocumentReference;
import org.dramatis.view.evidence.Passage;
import org.dramatis.view.graph.Thing;
import org.dramatis.view.judgement.Judgement;

/**
 * What the graph knows of one thing.
 *
 * @param events of an entity, those that it took part in; of an event, its whole, its parts, and
 *     what was before, during and after it
 * @param participants of an event
 * @param circumstances of an event
 * @param left how many of each list come after those here, by the list's name
 */
public record Dossier(
    Thing thing,
    List<String> otherNames,
    List<Link> links,
    List<Statement> posts,
    List<Statement> relations,
    List<Statement> events,
    List<Statement> participants,
    List<Statement> circumstances,
    List<Statement> saidBy,
    List<Statement> saidOf,
    List<Disagreement> disagreements,
    List<Source> sources,
    List<Judgement> judgements,
    Map<String, Integer> left) {

  public Dossier {
    left = new TreeMap<>(left);
  }

  /** The thing elsewhere. */
  public record Link(String iri, String label) {}

  /** A document that speaks of it. */
  public record Source(DocumentReference document, int mentions, Optional<String> copyOf) {}

  /**
   * Claims that cannot all be true.
   *
   * @param event absent in the event's own dossier
   * @param about "date", "whether it happened"
   */
  public record Disagreement(Optional<EventName> event, String about, List<Value> values) {}

  /** An event by name. */
  public record EventName(String iri, String label) {}

  /**
   * One of the things claimed.
   *
   * @param best whether the event carries this one
   * @param said where it is claimed, so many that the page is not filled
   * @param moreSaid how many more passages there are
   */
  public record Value(String value, boolean best, int sources, List<Passage> said, int moreSaid) {}
}
