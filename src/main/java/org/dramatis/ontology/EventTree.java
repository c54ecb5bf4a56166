package org.dramatis.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * The classes below {@code dr:Event}. Those that have triggers or nothing below them become event
 * types; what a class does not say itself it has from the class above it.
 */
final class EventTree {

  private final OntologyTerms terms;
  private final Slots slots;
  private final Consequences consequences;
  private final Map<Resource, Resource> parents = new LinkedHashMap<>();

  EventTree(OntologyTerms terms) {
    this.terms = terms;
    this.slots = new Slots(terms);
    this.consequences = new Consequences(terms);
    climbDown(Vocabulary.Types.EVENT, Set.of());
    rejectStrays();
  }

  private void climbDown(Resource parent, Set<Resource> above) {
    Set<Resource> path = new LinkedHashSet<>(above);
    path.add(parent);
    for (Resource child : terms.subclasses(parent)) {
      if (path.contains(child)) {
        throw terms.invalid(
            child, RDFS.subClassOf, parent, "is a subclass of itself", "Break the circle.");
      }
      parents.putIfAbsent(child, parent);
      climbDown(child, path);
    }
  }

  /** A class whose parent is misspelt would silently never be found. */
  private void rejectStrays() {
    for (Property property :
        List.of(
            Vocabulary.Properties.TRIGGER,
            Vocabulary.Properties.WEAK_TRIGGER,
            Vocabulary.Properties.CONSEQUENCE,
            Vocabulary.Properties.PLOVER,
            Vocabulary.Properties.KAIROS)) {
      for (Resource term : terms.subjects(property)) {
        if (!parents.containsKey(term)) {
          throw terms.invalid(
              term,
              property,
              null,
              "has no class above it that leads to dr:Event",
              "Give it an rdfs:subClassOf, such as dr:Attack or dr:Event, and check its spelling.");
        }
      }
    }
  }

  List<EventType> eventTypes() {
    return parents.keySet().stream()
        .filter(this::isEventType)
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .map(this::eventType)
        .toList();
  }

  private boolean isEventType(Resource term) {
    return terms.subclasses(term).isEmpty()
        || !terms.literals(term, Vocabulary.Properties.TRIGGER).isEmpty()
        || !terms.literals(term, Vocabulary.Properties.WEAK_TRIGGER).isEmpty();
  }

  private EventType eventType(Resource term) {
    List<Trigger> triggers = new ArrayList<>();
    triggers.addAll(
        terms.read(term, Vocabulary.Properties.TRIGGER, word -> Notation.trigger(word, false)));
    triggers.addAll(
        terms.read(term, Vocabulary.Properties.WEAK_TRIGGER, word -> Notation.trigger(word, true)));
    return new EventType(
        term.getURI(),
        terms.label(term),
        parents.get(term).getURI(),
        inherited(term, Vocabulary.Properties.PLOVER),
        inherited(term, Vocabulary.Properties.KAIROS),
        triggers,
        terms.literals(term, Vocabulary.Properties.HINT),
        terms.literals(term, Vocabulary.Properties.COUNTER_HINT),
        slots.of(lineage(term)),
        consequences.of(lineage(term)));
  }

  /** A class of the user's need not say the codes again; the graph then says them for it. */
  private String inherited(Resource term, Property property) {
    for (Resource each : lineage(term)) {
      List<String> values = terms.literals(each, property);
      if (!values.isEmpty()) {
        terms.conclude(term, property, values.get(0));
        return values.get(0);
      }
    }
    terms.conclude(term, property, "NONE");
    return "NONE";
  }

  /** The class and those above it, nearest first. */
  private List<Resource> lineage(Resource term) {
    List<Resource> lineage = new ArrayList<>();
    for (Resource each = term; each != null; each = parents.get(each)) {
      lineage.add(each);
    }
    return lineage;
  }
}
