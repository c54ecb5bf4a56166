package org.dramatis.ontology;

import java.util.List;

/**
 * A class of events.
 *
 * @param parent the IRI of the class above it
 * @param plover one of the PLOVER event types, or {@code NONE}
 * @param kairos the nearest KAIROS type, such as {@code Conflict.Attack}, or {@code NONE}
 * @param hints lemmas that, near a weak or shared trigger, speak for this type
 * @param counterHints lemmas that, near any trigger, speak against this type
 * @param slots its own first, then those of its frames, then those inherited; of slots with one
 *     dependency and the same kinds only the nearest
 * @param consequences what follows for relations and posts where such an event has happened
 */
public record EventType(
    String iri,
    String label,
    String parent,
    String plover,
    String kairos,
    List<Trigger> triggers,
    List<String> hints,
    List<String> counterHints,
    List<Slot> slots,
    List<Consequence> consequences) {

  public EventType {
    triggers = List.copyOf(triggers);
    hints = List.copyOf(hints);
    counterHints = List.copyOf(counterHints);
    slots = List.copyOf(slots);
    consequences = List.copyOf(consequences);
  }
}
