package org.dramatis.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;

/**
 * The slots of event classes: their own, those of their frames and those inherited. The nearest
 * wins: what a class says of a dependency, no frame or class above it says otherwise.
 */
final class Slots {

  /** A slot that asks for a kind stands before one that takes any. */
  private static final Comparator<Slot> ORDER =
      Comparator.comparing((Slot slot) -> slot.kinds().isEmpty())
          .thenComparing(Slot::partOfSpeech)
          .thenComparing(Slot::relation)
          .thenComparing(Slot::role);

  private final OntologyTerms terms;
  private final Set<String> roles;

  /** Many classes share a frame, which need not be read for each. */
  private final Map<Resource, List<Slot>> read = new HashMap<>();

  Slots(OntologyTerms terms) {
    this.terms = terms;
    this.roles =
        terms.members(Vocabulary.Types.ROLE).stream()
            .map(Resource::getLocalName)
            .collect(Collectors.toSet());
  }

  /**
   * @param lineage an event class and those above it, nearest first
   */
  List<Slot> of(List<Resource> lineage) {
    Map<List<Object>, List<Slot>> nearest = new LinkedHashMap<>();
    for (Resource term : lineage) {
      addNearest(own(term), nearest);
      for (Resource frame : frames(term, new LinkedHashSet<>())) {
        addNearest(own(frame), nearest);
      }
    }
    List<Slot> found = new ArrayList<>();
    nearest.values().forEach(found::addAll);
    return found.stream().distinct().toList();
  }

  private static void addNearest(List<Slot> slots, Map<List<Object>, List<Slot>> nearest) {
    Map<List<Object>, List<Slot>> level = new LinkedHashMap<>();
    for (Slot slot : slots) {
      List<Object> place = List.of(slot.partOfSpeech(), slot.relation(), slot.kinds());
      level.computeIfAbsent(place, key -> new ArrayList<>()).add(slot);
    }
    level.forEach(nearest::putIfAbsent);
  }

  private List<Slot> own(Resource term) {
    return read.computeIfAbsent(
        term,
        key ->
            terms.read(key, Vocabulary.Properties.SLOT, this::slot).stream()
                .sorted(ORDER)
                .toList());
  }

  private Slot slot(String written) {
    Slot slot = Notation.slot(written);
    if (!roles.contains(slot.role())) {
      throw new InvalidNotationException(
          "has the slot \"" + written + "\"; there is no role \"" + slot.role() + "\"");
    }
    return slot;
  }

  /** The frames of a class or frame, and theirs, nearest first. */
  private Set<Resource> frames(Resource term, Set<Resource> found) {
    for (Resource frame : terms.resources(term, Vocabulary.Properties.FRAME)) {
      if (!terms.is(frame, Vocabulary.Types.FRAME)) {
        throw terms.invalid(
            term,
            Vocabulary.Properties.FRAME,
            frame,
            "has the frame <" + frame.getURI() + ">, which is none",
            "Use one of frames.ttl, or declare it with \"a dr:Frame\".");
      }
      if (found.add(frame)) {
        frames(frame, found);
      }
    }
    return found;
  }
}
